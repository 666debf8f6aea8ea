package org.openita.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.executive;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.disclosure.DisclosureScores;
import org.openita.disclosure.Finding;
import org.openita.disclosure.ScoredDisclosure;
import org.openita.framework.InstrumentCode;
import org.openita.identity.Accounts;
import org.openita.identity.AgencyAccounts;
import org.openita.identity.Caller;
import org.openita.identity.Callers;
import org.openita.identity.IssuedAccount;
import org.openita.identity.Person;
import org.openita.identity.Role;
import org.openita.identity.Whom;
import org.openita.monitoring.AgencyStatuses;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;
import org.openita.scoring.MissingStep;
import org.openita.scoring.ScoringRuns;
import org.openita.survey.Channels;
import org.openita.survey.SurveyResponses;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleState;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;

/** From registering to the published result. Each test has an agency to itself. */
@ArquillianTest
class MainLineIT {

  @Inject private Accounts accounts;
  @Inject private AgencyAccounts agencyAccounts;
  @Inject private Agencies agencies;
  @Inject private SurveyResponses responses;
  @Inject private DisclosureScores scores;
  @Inject private Channels channels;
  @Inject private ScoringRuns runs;
  @Inject private Publications publications;
  @Inject private Results results;
  @Inject private AgencyStatuses statuses;
  @Inject private Timelines timelines;
  @Inject private Scenario scenario;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
    scenario.assignEveryGroup();
  }

  @Test
  void an_agency_goes_from_registering_to_its_published_result() {
    var agency = "050001";
    register(agency);
    assertThat(missing(agency))
        .doesNotContain(MissingStep.NOT_REGISTERED)
        .contains(MissingStep.INTERNAL_STAKEHOLDERS_INCOMPLETE, MissingStep.OIT_INCOMPLETE);
    scenario.approveStakeholders(agency, 31);
    answer(agency, InstrumentCode.IIT, 30, 1_000);
    answer(agency, InstrumentCode.EIT, 5, 2_000);
    var search = channels.publicSurvey(YEAR, agency);
    for (int person = 2_100; person < 2_105; person++) {
      responses.answer(search, NationalIds.of(person), scenario.bestAnswers(InstrumentCode.EIT));
    }
    scenario.submitDisclosures(agency);
    scenario.approveDisclosures(agency);
    assertThat(missing(agency)).containsExactly(MissingStep.OIT_NOT_SCORED);
    scenario.scoreDisclosures(agency, 1, Optional.empty());
    assertThat(missing(agency)).isEmpty();

    publish();
    var result = results.find(YEAR, agency);
    assertThat(result.announced()).isTrue();
    assertThat(result.total().orElseThrow()).hasToString("100.00");
    assertThat(result.rating().orElseThrow().code()).isEqualTo("AA");
    assertThat(result.passed()).isTrue();
    assertThat(result.instruments())
        .hasSize(3)
        .allSatisfy(part -> assertThat(part.score().orElseThrow()).hasToString("100.00"));
    assertThat(result.indicators()).hasSize(10);
    assertThat(result.questions()).hasSize(30 + 15 + 43);
    assertThat(result.internalSample()).isEqualTo(new AgencyResult.Sample(30, Optional.of(30)));
    assertThat(result.externalSample()).isEqualTo(new AgencyResult.Sample(10, Optional.of(30)));
    assertThat(result.externalScores())
        .extracting(way -> way.way() + " " + way.responses() + " " + way.score().orElseThrow())
        .containsExactly("OWN_CHANNEL 5 100.00", "PUBLIC_SEARCH 5 100.00");
    assertThat(statuses.of(administrator(agency), YEAR, agency).published()).isTrue();
  }

  @Test
  void an_agency_that_left_out_a_step_is_shown_without_figures() {
    var agency = "050002";
    scenario.approveStakeholders(agency, 100);
    answer(agency, InstrumentCode.IIT, 29, 3_000);
    publish();
    var result = results.find(YEAR, agency);
    assertThat(result.announced()).isFalse();
    assertThat(result.missingSteps())
        .containsExactly(
            MissingStep.NOT_REGISTERED,
            MissingStep.OIT_INCOMPLETE,
            MissingStep.IIT_BELOW_MINIMUM,
            MissingStep.EIT_WITHOUT_RESPONSES);
    assertThat(result.total()).isEmpty();
    assertThat(result.rating()).isEmpty();
    assertThat(result.passed()).isFalse();
    assertThat(result.questions()).allSatisfy(part -> assertThat(part.score()).isEmpty());
    assertThat(results.list(YEAR, AgencyFilter.ALL.withText(agency), 0, 10).items())
        .singleElement()
        .satisfies(row -> assertThat(row.announced()).isFalse());
  }

  @Test
  void disclosures_that_failed_lower_the_result_and_need_a_reason() {
    var agency = "050003";
    scenario.submitDisclosures(agency);
    Refused.with(INVALID_STATE, () -> score(assessor(), agency, 2, Optional.empty(), 0));
    scenario.approveDisclosures(agency);
    Refused.with(FORBIDDEN, () -> score(executive(agency), agency, 2, Optional.empty(), 0));
    Refused.with(FORBIDDEN, () -> score(operator(), agency, 2, Optional.empty(), 0));
    Refused.with(INVALID_INPUT, () -> score(assessor(), agency, 0, Optional.empty(), 0));
    Refused.with(INVALID_INPUT, () -> score(assessor(), agency, 7, Optional.empty(), 0));
    var first = score(assessor(), agency, 0, Optional.of("ลิงก์เปิดไม่ได้"), 0);
    long version = first.own().orElseThrow().version();
    Refused.with(VERSION_CONFLICT, () -> score(assessor(), agency, 2, Optional.empty(), 0));
    var second = score(assessor(), agency, 2, Optional.empty(), version);
    assertThat(second.own().orElseThrow().version()).isEqualTo(version + 1);
    scenario.close(Activity.SCORE_OIT);
    Refused.with(WINDOW_CLOSED, () -> score(assessor(), agency, 2, Optional.empty(), version + 1));
  }

  @Test
  void an_assessor_is_shown_the_agencies_whose_disclosures_are_approved() {
    var agency = "050007";
    scenario.submitDisclosures(agency);
    assertThat(disclosed(AgencyFilter.ALL)).doesNotContain(agency);
    scenario.approveDisclosures(agency);
    assertThat(disclosed(AgencyFilter.ALL)).contains(agency);
    assertThat(disclosed(AgencyFilter.ALL.withText(agency))).containsExactly(agency);
    assertThat(disclosed(AgencyFilter.ALL.withText("050009"))).isEmpty();
    Refused.with(
        FORBIDDEN, () -> statuses.disclosed(administrator(agency), YEAR, AgencyFilter.ALL, 0, 10));
  }

  private List<String> disclosed(AgencyFilter filter) {
    return statuses.disclosed(assessor(), YEAR, filter, 0, 10).items().stream()
        .map(AgencyPeriod::code)
        .toList();
  }

  @Test
  void of_two_assessors_who_score_the_same_item_at_once_one_wins() throws Exception {
    var agency = "050004";
    scenario.submitDisclosures(agency);
    scenario.approveDisclosures(agency);
    Callable<ScoredDisclosure> score = () -> score(assessor(), agency, 2, Optional.empty(), 0);
    var outcomes = AtOnce.run(List.of(score, score));
    assertThat(outcomes).filteredOn(ScoredDisclosure.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Refusal.class::isInstance)
        .singleElement()
        .satisfies(loser -> assertThat(((Refusal) loser).code()).isEqualTo(VERSION_CONFLICT));
  }

  @Test
  void scoring_and_publishing_are_for_operators_within_their_windows() {
    for (var caller : List.of(assessor(), supervisor("PACC"), administrator("050005"))) {
      Refused.with(FORBIDDEN, () -> runs.run(caller, YEAR));
      Refused.with(FORBIDDEN, () -> runs.ofCycle(caller, YEAR));
      Refused.with(FORBIDDEN, () -> publications.publish(caller, 1));
    }
    scenario.close(Activity.PROCESS_SCORES);
    Refused.with(WINDOW_CLOSED, () -> runs.run(operator(), YEAR));
    Refused.with(NOT_FOUND, () -> runs.run(operator(), 2499));
    Refused.with(NOT_FOUND, () -> publications.publish(operator(), Integer.MAX_VALUE));
  }

  @Test
  void what_was_counted_while_answers_came_in_is_never_announced() {
    var preview = runs.run(operator(), YEAR);
    assertThat(preview.preview()).isTrue();
    Refused.with(WINDOW_CLOSED, () -> publications.publish(operator(), preview.id()));
    scenario.closeCollecting();
    assertThat(runs.run(operator(), YEAR).preview()).isFalse();
    assertThat(timelines.cycle(YEAR).state()).isEqualTo(CycleState.SCORED);
    Refused.with(INVALID_STATE, () -> publications.publish(operator(), preview.id()));
    assertThat(publications.latest(YEAR).map(Publication::runId))
        .isNotEqualTo(Optional.of(preview.id()));
  }

  @Test
  void a_run_scores_every_agency_and_each_publication_is_a_new_edition() {
    scenario.closeCollecting();
    var run = runs.run(operator(), YEAR);
    assertThat(run.agencies()).isEqualTo(agencies.all(YEAR, AgencyFilter.ALL).size());
    assertThat(run.finishedAt()).isPresent();
    assertThat(runs.ofCycle(operator(), YEAR).get(0).id()).isEqualTo(run.id());
    int edition = publications.publish(operator(), run.id()).edition();
    assertThat(publications.publish(operator(), run.id()).edition()).isEqualTo(edition + 1);
    assertThat(timelines.cycle(YEAR).state()).isEqualTo(CycleState.PUBLISHED);
    scenario.close(Activity.ANNOUNCE);
    Refused.with(WINDOW_CLOSED, () -> publications.publish(operator(), run.id()));
  }

  @Test
  void two_runs_at_once_follow_one_another() throws Exception {
    Callable<Object> run = () -> runs.run(operator(), YEAR);
    assertThat(AtOnce.run(List.of(run, run))).noneMatch(Throwable.class::isInstance);
  }

  @Test
  void a_supervising_body_sees_the_progress_of_its_agencies_and_no_others() {
    var page = statuses.progress(supervisor("PACC"), YEAR, AgencyFilter.ALL, 0, 1000);
    assertThat(page.items())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.agency().supervisingBodyCode()).isEqualTo("PACC"));
    var elsewhere = AgencyFilter.ALL.withSupervisor("NACC");
    assertThat(statuses.progress(supervisor("PACC"), YEAR, elsewhere, 0, 1000).items())
        .allSatisfy(row -> assertThat(row.agency().supervisingBodyCode()).isEqualTo("PACC"));
    Refused.with(
        FORBIDDEN, () -> statuses.progress(administrator("050001"), YEAR, AgencyFilter.ALL, 0, 10));
    Refused.with(NOT_FOUND, () -> statuses.of(supervisor("PACC"), YEAR, "010003"));
    Refused.with(NOT_FOUND, () -> statuses.of(administrator("050001"), YEAR, "050002"));
    Refused.with(NOT_FOUND, () -> statuses.of(operator(), YEAR, "999999"));
  }

  @Test
  void windows_are_moved_by_operators_only_and_never_turned_round() {
    var now = Instant.now();
    long version = timelines.window(YEAR, Activity.ANALYSE).orElseThrow().version();
    var moved = new Period(now, now.plusSeconds(1));
    Refused.with(
        FORBIDDEN, () -> timelines.setWindow(assessor(), YEAR, Activity.ANALYSE, moved, version));
    Refused.with(
        VERSION_CONFLICT,
        () -> timelines.setWindow(operator(), YEAR, Activity.ANALYSE, moved, version - 1));
    assertThat(timelines.window(YEAR, Activity.ANALYSE).orElseThrow().version()).isEqualTo(version);
  }

  private void register(String agencyCode) {
    for (var account :
        agencyAccounts.issue(operator(), List.of(agencies.find(agencyCode)), YEAR, Whom.ALL)) {
      var caller = Callers.of(account);
      accounts.register(caller, account.password(), "a phrase of my own", person(account));
    }
  }

  private static Person person(IssuedAccount account) {
    var name = account.role() == Role.AGENCY_EXECUTIVE ? "สมหญิง รักไทย" : "สมชาย ใจดี";
    return new Person(name, "ผู้อำนวยการ", "02 123 4567", account.username() + "@example.go.th");
  }

  private void answer(String agency, InstrumentCode survey, int people, int firstNumber) {
    var channel = scenario.channel(agency, survey);
    var answers = scenario.bestAnswers(survey);
    for (int person = 0; person < people; person++) {
      responses.answer(channel, NationalIds.of(firstNumber + person), answers);
    }
  }

  private void publish() {
    scenario.closeCollecting();
    publications.publish(operator(), runs.run(operator(), YEAR).id());
  }

  private Set<MissingStep> missing(String agency) {
    return statuses.of(administrator(agency), YEAR, agency).missing();
  }

  /** Finds so many of the two components of o1. */
  private ScoredDisclosure score(
      Caller caller, String agency, int found, Optional<String> comment, long version) {
    var components = IntStream.rangeClosed(1, found).boxed().collect(Collectors.toSet());
    return scores.score(
        caller, YEAR, agency, "o1", new Finding(true, components), comment, version);
  }
}
