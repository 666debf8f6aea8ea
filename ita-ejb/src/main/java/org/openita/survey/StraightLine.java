package org.openita.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.framework.Instrument;
import org.openita.framework.Question;
import org.openita.framework.Scale;

/**
 * Tells answers that follow a straight line down the page. Whoever finds everything good has a
 * reason to answer the same throughout, but not where a scale asks in both directions: only such
 * scales count, and the line must go through all of them.
 */
final class StraightLine {

  /** Option values are smaller than this. */
  private static final int VALUES = 256;

  private final int percent;

  /** Places of the items of each scale that asks in both directions. */
  private final List<int[]> scales;

  /**
   * @param percent so large a share of the items with the same answer is a line, 1 to 100
   */
  StraightLine(Instrument survey, int percent) {
    this.percent = percent;
    this.scales = inBothDirections(survey);
  }

  private record Asked(Scale scale, Question.Item item) {}

  private static List<int[]> inBothDirections(Instrument survey) {
    var asked = new ArrayList<Asked>();
    survey
        .questions()
        .forEach(
            question ->
                question.items().forEach(item -> asked.add(new Asked(question.scale(), item))));
    var places =
        IntStream.range(0, asked.size())
            .boxed()
            .collect(Collectors.groupingBy(place -> asked.get(place).scale().code()));
    return places.values().stream()
        .filter(
            of ->
                of.stream().map(place -> asked.get(place).item().positive()).distinct().count()
                    == 2)
        .map(of -> of.stream().mapToInt(place -> place).toArray())
        .toList();
  }

  /**
   * @param answers a byte per item, in the order of the framework
   */
  boolean drawnBy(byte[] answers) {
    return !scales.isEmpty() && scales.stream().allMatch(places -> isLine(places, answers));
  }

  private boolean isLine(int[] places, byte[] answers) {
    var counts = new int[VALUES];
    int most = 0;
    for (int place : places) {
      most = Math.max(most, ++counts[Byte.toUnsignedInt(answers[place])]);
    }
    return most * 100 >= percent * places.length;
  }
}
