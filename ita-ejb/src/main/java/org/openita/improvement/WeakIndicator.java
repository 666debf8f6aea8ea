package org.openita.improvement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Text;
import org.openita.framework.Framework;
import org.openita.result.AgencyResult;
import org.openita.result.PartScore;
import org.openita.scoring.Rating;
import org.openita.scoring.Score;

/**
 * An indicator that the plan of an agency must answer to: it does not pass, or it has fallen since
 * last year (manual 2563, item o42).
 *
 * @param lastYear absent where last year's result has no such indicator
 * @param reasons why it is weak; at least one
 */
public record WeakIndicator(
    String number, Text name, Score score, Optional<Score> lastYear, Set<Reason> reasons) {

  /** Why an indicator is weak. */
  public enum Reason {
    /** Below the score that passes: 85 in the framework of 2563. */
    BELOW_PASS,
    /** Lower than in the result of the year before. */
    FALLING
  }

  /**
   * The weak indicators of a published result, in the order of the framework; none where nothing is
   * announced. What counts are the scores as they are shown, to two decimals.
   *
   * @param lastYear result of the year before; absent where there is none
   * @param framework that of the result, which says what passes
   */
  static List<WeakIndicator> of(
      AgencyResult result, Optional<AgencyResult> lastYear, Framework framework) {
    var before = lastYear.map(WeakIndicator::byNumber).orElse(Map.of());
    return result.indicators().stream()
        .flatMap(part -> weak(part, before, framework).stream())
        .toList();
  }

  private static Optional<WeakIndicator> weak(
      PartScore part, Map<String, PartScore> before, Framework framework) {
    return part.score()
        .map(score -> judged(part, score, lastYear(part, before), framework))
        .filter(judged -> !judged.reasons().isEmpty());
  }

  private static WeakIndicator judged(
      PartScore part, Score score, Optional<Score> lastYear, Framework framework) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (!Rating.passes(score, framework)) {
      reasons.add(Reason.BELOW_PASS);
    }
    if (lastYear.filter(earlier -> score.shown().compareTo(earlier.shown()) < 0).isPresent()) {
      reasons.add(Reason.FALLING);
    }
    return new WeakIndicator(part.code(), part.name(), score, lastYear, reasons);
  }

  /** Frameworks differ: only an indicator of the same number and name is the same. */
  private static Optional<Score> lastYear(PartScore part, Map<String, PartScore> before) {
    return Optional.ofNullable(before.get(part.code()))
        .filter(earlier -> earlier.name().equals(part.name()))
        .flatMap(PartScore::score);
  }

  private static Map<String, PartScore> byNumber(AgencyResult result) {
    return result.indicators().stream().collect(toMap(PartScore::code, identity()));
  }

  public WeakIndicator {
    reasons = Set.copyOf(reasons);
  }
}
