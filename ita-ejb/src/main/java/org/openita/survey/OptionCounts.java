package org.openita.survey;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How often each option of each item has been chosen by the respondents of one agency.
 *
 * <p>Not safe for use by several threads.
 */
public final class OptionCounts {

  private final int items;
  private final int[][] chosen;
  private final Map<Way, OptionCounts> ways = new EnumMap<>(Way.class);
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
      add(item, Byte.toUnsignedInt(answers[item]), 1);
    }
    responses++;
  }

  /**
   * Adds the answers of somebody.
   *
   * @param way in which they were collected
   * @throws IllegalArgumentException as {@link #add(byte[])}
   */
  public void add(byte[] answers, Way way) {
    add(answers);
    ways.computeIfAbsent(way, first -> new OptionCounts(items)).add(answers);
  }

  /** Options have small values, and a nation has many agencies. */
  private void add(int item, int value, int times) {
    if (chosen[item] == null || chosen[item].length <= value) {
      chosen[item] =
          chosen[item] == null ? new int[value + 1] : Arrays.copyOf(chosen[item], value + 1);
    }
    chosen[item][value] += times;
  }

  /** What came in some ways, where that is known. */
  public OptionCounts of(Predicate<Way> those) {
    var some = new OptionCounts(items);
    ways.forEach(
        (way, counts) -> {
          if (those.test(way)) {
            some.add(counts);
          }
        });
    return some;
  }

  private void add(OptionCounts others) {
    for (int item = 0; item < items; item++) {
      for (int value = 0; others.responses > 0 && value < others.chosen[item].length; value++) {
        add(item, value, others.chosen[item][value]);
      }
    }
    responses += others.responses;
  }

  /** How many came in each way, where that is known; ways without any are missing. */
  public Map<Way, Integer> ways() {
    var counts = new EnumMap<Way, Integer>(Way.class);
    ways.forEach((way, of) -> counts.put(way, of.responses));
    return counts;
  }

  public int responses() {
    return responses;
  }

  /**
   * All counts of all ways, the same for the same answers in whichever order they came.
   *
   * @throws IllegalStateException where some came in no known way
   */
  public void write(DataOutput out) throws IOException {
    if (ways.values().stream().mapToInt(OptionCounts::responses).sum() != responses) {
      throw new IllegalStateException("Answers of which nobody knows how they were collected");
    }
    out.writeByte(ways.size());
    for (var way : ways.entrySet()) {
      out.writeByte(way.getKey().code());
      way.getValue().writeCounts(out);
    }
  }

  private void writeCounts(DataOutput out) throws IOException {
    out.writeInt(responses);
    for (var item : chosen) {
      out.writeByte(item.length);
      for (int count : item) {
        writeCompact(out, count);
      }
    }
  }

  /** Seven bits a byte, the lowest first; most counts take one. */
  private static void writeCompact(DataOutput out, int count) throws IOException {
    int rest = count;
    for (; rest > 0x7F; rest >>>= 7) {
      out.writeByte(rest & 0x7F | 0x80);
    }
    out.writeByte(rest);
  }

  /**
   * What {@link #write} has written.
   *
   * @param items number of items of the survey
   */
  public static OptionCounts read(DataInput in, int items) throws IOException {
    var counts = new OptionCounts(items);
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      var way = Way.of(in.readUnsignedByte());
      var part = readCounts(in, items);
      counts.ways.put(way, part);
      counts.add(part);
    }
    return counts;
  }

  private static OptionCounts readCounts(DataInput in, int items) throws IOException {
    var counts = new OptionCounts(items);
    counts.responses = in.readInt();
    for (int item = 0; item < items; item++) {
      counts.chosen[item] = new int[in.readUnsignedByte()];
      for (int value = 0; value < counts.chosen[item].length; value++) {
        counts.chosen[item][value] = readCompact(in);
      }
    }
    return counts;
  }

  private static int readCompact(DataInput in) throws IOException {
    int count = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      count |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return count;
      }
    }
  }

  /**
   * @param item from 0, in the order of the framework
   * @param value of an option, 0 to 255
   */
  public int chosen(int item, int value) {
    return chosen[item] == null || chosen[item].length <= value ? 0 : chosen[item][value];
  }
}
