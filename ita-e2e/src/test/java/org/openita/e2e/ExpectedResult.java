package org.openita.e2e;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the manual makes of given answers, computed here once more and by other means than in the
 * system (manual 2563, sections 3.1 and 3.2). All figures are strings of two decimals, half up.
 */
final class ExpectedResult {

  private static final MathContext EXACT_ENOUGH = new MathContext(40);
  private static final int[] LEVEL4 = {0, 33, 67, 100};
  private static final int[] YES_NO = {0, 100};
  private static final Map<String, Integer> WEIGHTS = Map.of("IIT", 30, "EIT", 30, "OIT", 40);
  private static final List<Map.Entry<String, String>> BOUNDS =
      List.of(
          Map.entry("95.00", "AA"),
          Map.entry("85.00", "A"),
          Map.entry("75.00", "B"),
          Map.entry("65.00", "C"),
          Map.entry("55.00", "D"),
          Map.entry("50.00", "E"));

  private final Map<String, BigDecimal> parts = new LinkedHashMap<>();

  /**
   * @param answers by instrument, for each respondent (for OIT: the only assessment) the values by
   *     item
   */
  ExpectedResult(Map<String, List<Map<String, Integer>>> answers) {
    var total = BigDecimal.ZERO;
    for (var instrument : List.of("IIT", "EIT", "OIT")) {
      var score = instrument(instrument, answers.get(instrument));
      total = total.add(score.multiply(BigDecimal.valueOf(WEIGHTS.get(instrument))));
    }
    parts.put("total", total.divide(BigDecimal.valueOf(100), EXACT_ENOUGH));
  }

  String total() {
    return shown("total");
  }

  /** Of an instrument, indicator, question or disclosure item. */
  String shown(String code) {
    return parts.get(code).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  String rating() {
    var total = new BigDecimal(total());
    return BOUNDS.stream()
        .filter(bound -> total.compareTo(new BigDecimal(bound.getKey())) >= 0)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("F");
  }

  private BigDecimal instrument(String instrument, List<Map<String, Integer>> people) {
    var items = Form2563.items(instrument);
    items.forEach(item -> parts.put(item.code(), item(item, people)));
    means(items, Form2563.Item::part, Form2563.Item::code);
    means(items, Form2563.Item::indicator, Form2563.Item::part);
    return means(items, Form2563.Item::instrument, Form2563.Item::indicator);
  }

  private static BigDecimal item(Form2563.Item item, List<Map<String, Integer>> people) {
    return mean(
        people.stream()
            .map(answers -> answers.get(item.code()))
            .map(value -> item.positive() ? value : item.most() - value)
            .map(value -> BigDecimal.valueOf((item.most() == 3 ? LEVEL4 : YES_NO)[value]))
            .toList());
  }

  /** Puts the mean of the distinct lower parts for every upper part; gives the last of them. */
  private BigDecimal means(
      List<Form2563.Item> items,
      Function<Form2563.Item, String> upper,
      Function<Form2563.Item, String> lower) {
    var groups =
        items.stream()
            .collect(groupingBy(upper, LinkedHashMap::new, java.util.stream.Collectors.toList()));
    BigDecimal last = null;
    for (var group : groups.entrySet()) {
      var lowerParts = group.getValue().stream().map(lower).distinct().map(parts::get).toList();
      last = mean(lowerParts);
      parts.put(group.getKey(), last);
    }
    return last;
  }

  private static BigDecimal mean(Collection<BigDecimal> scores) {
    return scores.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(scores.size()), EXACT_ENOUGH);
  }
}
