package org.openita.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked in 2563, from the manual's forms: the items of IIT, EIT and OIT with the question
 * and indicator (or sub-indicator and indicator) they count for.
 */
final class Form2563 {

  /**
   * What is answered or scored on its own.
   *
   * @param part question of a survey, sub-indicator of OIT
   * @param scale {@code LEVEL4} (0 to 3), {@code YES_NO} (0, 1) or {@code OIT} (0, 1)
   * @param positive whether more of the asked is good
   */
  record Item(
      String instrument,
      String indicator,
      String part,
      String code,
      String scale,
      boolean positive) {

    /** The highest value that may be answered. */
    int most() {
      return scale.equals("LEVEL4") ? 3 : 1;
    }
  }

  private static final List<Item> ITEMS = read();

  private Form2563() {}

  static List<Item> items(String instrument) {
    return ITEMS.stream().filter(item -> item.instrument().equals(instrument)).toList();
  }

  /** The answers of the n-th respondent: different people, mostly content. */
  static Map<String, Integer> answers(String instrument, int person) {
    var answers = new LinkedHashMap<String, Integer>();
    int place = 0;
    for (var item : items(instrument)) {
      int discontent = (person * 7 + place * place * 3) % 11;
      int fromBest = discontent < 6 ? 0 : discontent < 9 ? 1 : discontent - 7;
      int distance = Math.min(fromBest, item.most());
      answers.put(item.code(), item.positive() ? item.most() - distance : distance);
      place++;
    }
    return answers;
  }

  private static List<Item> read() {
    try (var resource = Form2563.class.getResourceAsStream("/items-2563.csv")) {
      return new String(resource.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(
              cell ->
                  new Item(
                      cell[0],
                      cell[1],
                      cell[2],
                      cell[3],
                      cell[4],
                      cell.length < 6 || cell[5].equals("positive")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
