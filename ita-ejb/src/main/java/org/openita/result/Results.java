package org.openita.result;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.common.Page;
import org.openita.common.Refusal;
import org.openita.common.Text;
import org.openita.framework.Framework;
import org.openita.framework.Indicator;
import org.openita.framework.RatingLevel;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;
import org.openita.scoring.AgencyScore;
import org.openita.scoring.Rating;
import org.openita.scoring.Score;
import org.openita.scoring.ScoringRuns;
import org.openita.survey.CollectionWay;
import org.openita.timeline.Timelines;

/** The published results. Anyone may read them. */
@Stateless
public class Results {

  @Inject private Publications publications;
  @Inject private ScoringRuns runs;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;

  /**
   * The agency under the name that it has in the cycle.
   *
   * @throws Refusal {@code NOT_FOUND} when nothing has been published of this agency and year
   */
  public AgencyResult find(int year, String agencyCode) {
    return published(year, agencyCode).orElseThrow(Refusal::notFound);
  }

  /** The same; absent when nothing has been published of this agency and year. */
  public Optional<AgencyResult> published(int year, String agencyCode) {
    return publications
        .latest(year)
        .flatMap(
            publication ->
                agencies
                    .inCycle(year, agencyCode)
                    .flatMap(agency -> published(publication, agency)));
  }

  private Optional<AgencyResult> published(Publication publication, AgencyPeriod agency) {
    return runs.score(publication.runId(), agency.id())
        .map(
            score -> result(publication, agency, score, timelines.frameworkOf(publication.year())));
  }

  /**
   * The results of the agencies that match, in the order of {@link Agencies#search}.
   *
   * @throws Refusal {@code NOT_FOUND} when nothing has been published of this year
   */
  public Page<ResultRow> list(int year, AgencyFilter filter, int page, int size) {
    var publication = publications.latest(year).orElseThrow(Refusal::notFound);
    var found = agencies.search(year, filter, page, size);
    Map<Integer, AgencyScore> scores =
        runs
            .scores(publication.runId(), found.items().stream().map(AgencyPeriod::id).toList())
            .stream()
            .collect(toMap(AgencyScore::agencyId, identity()));
    return found.map(agency -> row(agency, Optional.ofNullable(scores.get(agency.id()))));
  }

  private static ResultRow row(AgencyPeriod agency, Optional<AgencyScore> score) {
    var announced = score.filter(known -> known.missingSteps().isEmpty());
    return new ResultRow(
        agency.code(),
        agency.name(),
        agency.type().name(),
        agency.groupNumber(),
        announced.isPresent(),
        announced.flatMap(AgencyScore::total),
        announced.flatMap(AgencyScore::rating));
  }

  private static AgencyResult result(
      Publication publication, AgencyPeriod agency, AgencyScore score, Framework framework) {
    boolean announced = score.missingSteps().isEmpty();
    var total = score.total().filter(known -> announced);
    var parts = announced ? score.parts(framework) : Map.<String, Score>of();
    return new AgencyResult(
        publication.year(),
        publication.edition(),
        publication.publishedAt(),
        agency.code(),
        agency.name(),
        agency.type().name(),
        announced,
        score.missingSteps(),
        total,
        score.rating().filter(code -> announced).map(code -> level(framework, code)),
        total.filter(known -> Rating.passes(known, framework)).isPresent(),
        framework.instruments().stream()
            .map(part -> part(part.code().name(), part.name(), parts))
            .toList(),
        indicators(framework).map(part -> part(part.number(), part.name(), parts)).toList(),
        indicators(framework)
            .flatMap(indicator -> indicator.subIndicators().stream())
            .map(part -> part(part.number(), part.name(), parts))
            .toList(),
        questions(framework, parts),
        new AgencyResult.Sample(score.iitResponses(), score.iitMinimum()),
        new AgencyResult.Sample(score.eitResponses(), score.eitMinimum()),
        score.eitWays(),
        ways(score, announced));
  }

  private static List<WayScore> ways(AgencyScore score, boolean announced) {
    var responses = new EnumMap<CollectionWay, Integer>(CollectionWay.class);
    score.eitWays().forEach((way, count) -> responses.merge(way.collection(), count, Integer::sum));
    var scores = announced ? score.eitWayScores() : Map.<CollectionWay, Score>of();
    return responses.entrySet().stream()
        .map(
            way ->
                new WayScore(
                    way.getKey(), way.getValue(), Optional.ofNullable(scores.get(way.getKey()))))
        .toList();
  }

  private static Stream<Indicator> indicators(Framework framework) {
    return framework.instruments().stream().flatMap(instrument -> instrument.indicators().stream());
  }

  private static List<PartScore> questions(Framework framework, Map<String, Score> parts) {
    return framework.instruments().stream()
        .flatMap(
            instrument ->
                Stream.concat(
                    instrument.questions().stream()
                        .map(question -> part(question.code(), question.text(), parts)),
                    instrument.disclosureItems().stream()
                        .map(item -> part(item.code(), item.name(), parts))))
        .toList();
  }

  private static PartScore part(String code, Text name, Map<String, Score> parts) {
    return new PartScore(code, name, Optional.ofNullable(parts.get(code)));
  }

  private static RatingLevel level(Framework framework, String code) {
    return framework.ratingLevels().stream()
        .filter(level -> level.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
