package org.openita.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Text;
import org.openita.framework.RatingLevel;
import org.openita.scoring.MissingStep;
import org.openita.scoring.Score;
import org.openita.survey.Way;

/**
 * The published result of one agency in a cycle.
 *
 * @param year fiscal year, Buddhist Era
 * @param announced whether there is an official result; otherwise it is shown as {@code *}, and
 *     total, rating and parts are absent
 * @param missingSteps why it is not announced
 * @param externalWays how many of those who answered EIT did so in which way of collection; empty
 *     where it was not kept
 * @param externalScores what they score in EIT by the three ways of the manual, in their order;
 *     ways that nobody used are missing
 * @param questions questions of the surveys and items of the disclosures
 */
public record AgencyResult(
    int year,
    int edition,
    Instant publishedAt,
    String agencyCode,
    Text agencyName,
    Text agencyType,
    boolean announced,
    Set<MissingStep> missingSteps,
    Optional<Score> total,
    Optional<RatingLevel> rating,
    boolean passed,
    List<PartScore> instruments,
    List<PartScore> indicators,
    List<PartScore> subIndicators,
    List<PartScore> questions,
    Sample internalSample,
    Sample externalSample,
    Map<Way, Integer> externalWays,
    List<WayScore> externalScores) {

  /**
   * How many have answered a survey.
   *
   * @param minimum the minimum sample; absent where the number of stakeholders was not approved
   */
  public record Sample(int responses, Optional<Integer> minimum) {}
}
