package org.openita.scoring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;
import org.openita.survey.SurveyResponses;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleLife;
import org.openita.timeline.CycleState;
import org.openita.timeline.Timelines;

/** Scores all agencies of a cycle, as often as operators ask; each time a new run. */
@Stateless
public class ScoringRuns {

  @PersistenceContext private EntityManager entities;
  @Inject private Agencies agencies;
  @Inject private Timelines timelines;
  @Inject private CycleLife life;
  @Inject private ScoringInputs inputs;
  @Inject private SurveyResponses responses;
  @Inject private Clock clock;

  /**
   * Scores every agency of the cycle; a preview while collecting goes on.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code WINDOW_CLOSED} while
   *     processing is not open
   */
  public ScoringRun run(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    var cycle = life.lock(year);
    timelines.requireOpen(year, Activity.PROCESS_SCORES);
    var framework = timelines.frameworkOf(year);
    boolean preview = cycle.state() == CycleState.OPEN;
    var run = new ScoringRun(year, preview, caller.name(), clock.instant());
    entities.persist(run);
    var register =
        agencies.all(year, AgencyFilter.ALL).stream()
            .collect(toMap(AgencyPeriod::id, identity(), (one, same) -> one, LinkedHashMap::new));
    var scores = scores(new Scorer(run.id(), framework, inputs.read(year)), year, register);
    scores.forEach(entities::persist);
    entities.flush();
    int announced = (int) scores.stream().filter(AgencyScore::announced).count();
    long counted = scores.stream().mapToLong(AgencyScore::responses).sum();
    run.finish(clock.instant(), register.size(), announced, counted);
    entities.flush();
    life.scored(caller, year);
    return run;
  }

  private List<AgencyScore> scores(Scorer scorer, int year, Map<Integer, AgencyPeriod> register) {
    var scores = new ArrayList<AgencyScore>(register.size());
    var silent = new LinkedHashMap<>(register);
    responses.tally(
        year,
        tally -> {
          var agency = silent.remove(tally.agencyId());
          if (agency != null) {
            scores.add(scorer.score(agency, tally.surveys()));
          }
        });
    silent.values().forEach(agency -> scores.add(scorer.score(agency, Map.of())));
    return scores;
  }

  /** All runs of a cycle, the latest first. */
  public List<ScoringRun> ofCycle(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    return entities
        .createQuery(
            "select r from ScoringRun r where r.cycleYear = :year order by r.startedAt desc",
            ScoringRun.class)
        .setParameter("year", year)
        .getResultList();
  }

  /**
   * @throws Refusal {@code NOT_FOUND}
   */
  public ScoringRun find(int runId) {
    return Optional.ofNullable(entities.find(ScoringRun.class, runId))
        .orElseThrow(Refusal::notFound);
  }

  /** For {@code result}: what a run made of an agency, by the database key of the agency. */
  public Optional<AgencyScore> score(int runId, int agencyId) {
    return Optional.ofNullable(
        entities.find(AgencyScore.class, new AgencyScore.Key(runId, agencyId)));
  }

  /** For {@code result}: what a run made of some agencies, in no order. */
  public List<AgencyScore> scores(int runId, List<Integer> agencyIds) {
    if (agencyIds.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select s from AgencyScore s where s.runId = :run and s.agencyId in :agencies",
            AgencyScore.class)
        .setParameter("run", runId)
        .setParameter("agencies", agencyIds)
        .getResultList();
  }
}
