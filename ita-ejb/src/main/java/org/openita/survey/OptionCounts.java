package org.openita.survey;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often each option of each item has been chosen by the respondents of one agency.
 *
 * <p>Not safe for use by several threads.
 */
public final class OptionCounts {

  /** Option values are smaller than this. */
  private static final int VALUES = 256;

  private final int items;
  private final int[][] chosen;
  private final Map<Way, Integer> ways = new EnumMap<>(Way.class);
  private int responses;

  /**
   * @param items number of items of the survey
   */
  public OptionCounts(int items) {
    this.items = items;
    this.chosen = new int[items][];
  }

  /**
   * @param answers a byte per item, in the order of the framework
   * @throws IllegalArgumentException when the number of answers is another
   */
  public void add(byte[] answers) {
    if (answers.length != items) {
      throw new IllegalArgumentException(answers.length + " answers to " + items + " items");
    }
    for (int item = 0; item < items; item++) {
      if (chosen[item] == null) {
        chosen[item] = new int[VALUES];
      }
      chosen[item][Byte.toUnsignedInt(answers[item])]++;
    }
    responses++;
  }

  /**
   * Adds the answers of somebody.
   *
   * @param way in which they were collected
   * @throws IllegalArgumentException as {@link #add(byte[])}
   */
  void add(byte[] answers, Way way) {
    add(answers);
    ways.merge(way, 1, Integer::sum);
  }

  /** How many came in each way, where that is known; ways without any are missing. */
  public Map<Way, Integer> ways() {
    return Collections.unmodifiableMap(ways);
  }

  public int responses() {
    return responses;
  }

  /**
   * @param item from 0, in the order of the framework
   * @param value of an option, 0 to 255
   */
  public int chosen(int item, int value) {
    return chosen[item] == null ? 0 : chosen[item][value];
  }
}
