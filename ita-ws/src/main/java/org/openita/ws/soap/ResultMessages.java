package org.openita.ws.soap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.openita.framework.RatingLevel;
import org.openita.result.AgencyResult;
import org.openita.result.Results;
import org.openita.ws.soap.contract.GetAgencyResultResponse;
import org.openita.ws.soap.contract.PartScore;
import org.openita.ws.soap.contract.Sample;
import org.openita.ws.soap.contract.WayScore;

/** Answers of the service {@code results}; for anyone. */
@ApplicationScoped
class ResultMessages {

  @Inject private Results results;

  GetAgencyResultResponse agencyResult(int year, String agencyCode) {
    var result = results.find(year, agencyCode);
    var answer = new GetAgencyResultResponse();
    answer.setYear(result.year());
    answer.setAgencyCode(result.agencyCode());
    answer.setAgencyName(Parts.text(result.agencyName()));
    answer.setAgencyType(Parts.text(result.agencyType()));
    answer.setAnnounced(result.announced());
    answer.getMissingSteps().addAll(Parts.steps(result.missingSteps()));
    answer.setTotal(Parts.score(result.total()));
    answer.setRating(result.rating().map(RatingLevel::code).orElse(null));
    answer.setRatingName(result.rating().map(RatingLevel::name).map(Parts::text).orElse(null));
    answer.setPassed(result.passed());
    answer.getInstruments().addAll(parts(result.instruments()));
    answer.getIndicators().addAll(parts(result.indicators()));
    answer.getSubIndicators().addAll(parts(result.subIndicators()));
    answer.getQuestions().addAll(parts(result.questions()));
    answer.setInternalSample(sample(result.internalSample()));
    answer.setExternalSample(sample(result.externalSample()));
    answer.setEdition(result.edition());
    answer.setPublishedAt(Parts.time(result.publishedAt()));
    answer
        .getExternalWays()
        .addAll(result.externalScores().stream().map(ResultMessages::way).toList());
    return answer;
  }

  private static List<PartScore> parts(List<org.openita.result.PartScore> scores) {
    return scores.stream().map(ResultMessages::part).toList();
  }

  private static PartScore part(org.openita.result.PartScore score) {
    var part = new PartScore();
    part.setCode(score.code());
    part.setName(Parts.text(score.name()));
    part.setScore(Parts.score(score.score()));
    return part;
  }

  private static WayScore way(org.openita.result.WayScore score) {
    var part = new WayScore();
    part.setWay(score.way().name());
    part.setResponses(score.responses());
    part.setScore(Parts.score(score.score()));
    return part;
  }

  private static Sample sample(AgencyResult.Sample sample) {
    var part = new Sample();
    part.setResponses(sample.responses());
    part.setMinimum(sample.minimum().orElse(null));
    return part;
  }
}
