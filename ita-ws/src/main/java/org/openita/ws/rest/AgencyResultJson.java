package org.openita.ws.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.framework.RatingLevel;
import org.openita.result.AgencyResult;
import org.openita.result.PartScore;
import org.openita.result.WayScore;
import org.openita.scoring.MissingStep;
import org.openita.scoring.Score;

/**
 * The published result of one agency.
 *
 * @param total 0 to 100, to two decimals; absent, with the rating and all scores, unless announced
 */
record AgencyResultJson(
    int year,
    String agencyCode,
    Text agencyName,
    Text agencyType,
    boolean announced,
    List<MissingStep> missingSteps,
    Optional<Score> total,
    Optional<String> rating,
    Optional<Text> ratingName,
    boolean passed,
    List<PartScore> instruments,
    List<PartScore> indicators,
    List<PartScore> subIndicators,
    List<PartScore> questions,
    AgencyResult.Sample internalSample,
    AgencyResult.Sample externalSample,
    int edition,
    Instant publishedAt,
    List<WayScore> externalWays) {

  static AgencyResultJson of(AgencyResult result) {
    return new AgencyResultJson(
        result.year(),
        result.agencyCode(),
        result.agencyName(),
        result.agencyType(),
        result.announced(),
        result.missingSteps().stream().sorted().toList(),
        result.total(),
        result.rating().map(RatingLevel::code),
        result.rating().map(RatingLevel::name),
        result.passed(),
        result.instruments(),
        result.indicators(),
        result.subIndicators(),
        result.questions(),
        result.internalSample(),
        result.externalSample(),
        result.edition(),
        result.publishedAt(),
        result.externalScores());
  }
}
