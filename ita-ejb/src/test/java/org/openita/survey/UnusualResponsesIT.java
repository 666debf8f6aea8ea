package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.container.Scenario.YEAR;
import static org.openita.framework.InstrumentCode.EIT;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.operator;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.MovableClock;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.registry.Agencies;
import org.openita.stakeholder.Tables;

/** Each test has an agency to itself. Sent without a form, every response lacks its token. */
@ArquillianTest
class UnusualResponsesIT {

  private static final ExclusionCriterion WITHOUT_TOKEN =
      new ExclusionCriterion(
          Way.OWN_CHANNEL, Set.of(ResponseFlag.WITHOUT_TOKEN), Optional.empty(), false);
  private static final ExclusionCriterion IDENTICAL =
      new ExclusionCriterion(Way.OWN_CHANNEL, Set.of(), Optional.empty(), true);

  @Inject private UnusualResponses unusual;
  @Inject private SurveyResponses responses;
  @Inject private Channels channels;
  @Inject private Agencies agencies;
  @Inject private SurveyForms forms;
  @Inject private MovableClock clock;
  @Inject private Scenario scenario;
  @Inject private Tables tables;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
    scenario.assignEveryGroup();
  }

  @Test
  void what_is_left_out_is_not_scored_and_counts_again_once_lifted() {
    answer("050051", 12, 0);
    vary("050051", 7);
    var left =
        unusual.exclude(operator(), YEAR, "050051", EIT, IDENTICAL, "one hand wrote them all");
    assertThat(left.responses()).isEqualTo(12);
    assertThat(scored("050051")).isEqualTo(7);
    assertThat(counted("050051")).as("nothing is lost").isEqualTo(19);
    assertThat(unusual.exclusions(assessor(), YEAR, "050051"))
        .extracting(ResponseExclusion::criterion)
        .containsExactly(List.of("OWN_CHANNEL", "IDENTICAL"));
    assertThat(report("050051").excluded()).isEqualTo(new MaskedCount(12, false));
    unusual.lift(operator(), YEAR, "050051", left.id());
    assertThat(scored("050051")).isEqualTo(19);
    Refused.with(NOT_FOUND, () -> unusual.lift(operator(), YEAR, "050051", left.id()));
  }

  @Test
  void fewer_than_five_are_not_told_and_not_left_out() {
    answer("050052", 4, 0);
    var report = report("050052");
    assertThat(report.flagged()).isEqualTo(new MaskedCount(0, true));
    assertThat(report.flags()).isEmpty();
    assertThat(report.identical()).isEmpty();
    assertThat(report.judged()).isFalse();
    Refused.with(
        INVALID_STATE,
        () -> unusual.exclude(operator(), YEAR, "050052", EIT, WITHOUT_TOKEN, "too few"));
    assertThat(scored("050052")).isEqualTo(4);
  }

  @Test
  void nor_may_so_few_be_left_that_their_score_would_tell_what_they_answered() {
    answer("050053", 8, 0);
    vary("050053", 2);
    Refused.with(
        INVALID_STATE,
        () -> unusual.exclude(operator(), YEAR, "050053", EIT, IDENTICAL, "two are left"));
    assertThat(scored("050053")).isEqualTo(10);
    assertThat(tables.text("response_exclusion where agency_id = " + id("050053"))).isEmpty();
  }

  @Test
  void nor_may_groups_one_after_the_other_differ_by_a_few() {
    answer("050056", 12, 0);
    vary("050056", 7);
    tables.execute(
        "update response set flags = flags | 1 where agency_id = "
            + id("050056")
            + " and cycle_year = "
            + YEAR
            + " limit 9");
    var fast =
        new ExclusionCriterion(Way.OWN_CHANNEL, Set.of(ResponseFlag.FAST), Optional.empty(), false);
    tables.execute(
        "update response set day = '2020-01-01' where agency_id = "
            + id("050056")
            + " and flags & 1 = 1 limit 7");
    var fastThatDay =
        new ExclusionCriterion(
            Way.OWN_CHANNEL,
            Set.of(ResponseFlag.FAST),
            Optional.of(java.time.LocalDate.of(2020, 1, 1)),
            false);
    var all = unusual.exclude(operator(), YEAR, "050056", EIT, fast, "nine");
    assertThat(all.responses()).isEqualTo(9);
    unusual.lift(operator(), YEAR, "050056", all.id());
    Refused.with(
        INVALID_STATE,
        () -> unusual.exclude(operator(), YEAR, "050056", EIT, fastThatDay, "seven of them"));
    assertThat(unusual.exclude(operator(), YEAR, "050056", EIT, fast, "again").responses())
        .isEqualTo(9);
  }

  @Test
  void many_alike_are_conspicuous() {
    answer("050054", 20, 0);
    vary("050054", 5);
    var report = report("050054");
    assertThat(report.judged()).isTrue();
    assertThat(report.conspicuous()).isTrue();
    assertThat(report.identical()).containsExactly(20);
  }

  @Test
  void how_long_people_took_is_told_in_classes_and_of_no_few() {
    var channel = scenario.channel("050057", EIT);
    answer("050057", 4, 0);
    answerByForm(channel, 6, 10, Duration.ZERO);
    answerByForm(channel, 7, 20, Duration.ofMinutes(5));
    var report = report("050057");
    assertThat(report.times()).isEqualTo(Map.of(AnswerTime.UP_TO_10_MINUTES, 7));
    assertThat(report.otherTimes()).isEqualTo(10);
    answer("050057", 1, 30);
    assertThat(report("050057").times())
        .isEqualTo(
            Map.of(
                AnswerTime.UNKNOWN, 5,
                AnswerTime.UP_TO_1_MINUTE, 6,
                AnswerTime.UP_TO_10_MINUTES, 7));
    assertThat(report("050057").otherTimes()).isZero();
  }

  /** People who each have a form of their own before them for some time. */
  private void answerByForm(String channel, int people, int first, Duration time) {
    for (int person = first; person < first + people; person++) {
      var form = forms.token(channel, Optional.empty());
      clock.forward(time);
      try {
        var identity = TypedIdentity.ofNationalId(NationalIds.of(60_000 + person));
        responses.answer(
            channel, new Reply(identity, scenario.bestAnswers(EIT), Optional.of(form), false));
      } finally {
        clock.forward(time.negated());
      }
    }
  }

  @Test
  void only_operators_leave_out_with_a_reason_and_not_once_the_cycle_is_scored() {
    answer("050055", 6, 0);
    Refused.with(
        FORBIDDEN, () -> unusual.exclude(assessor(), YEAR, "050055", EIT, WITHOUT_TOKEN, "reason"));
    Refused.with(FORBIDDEN, () -> unusual.report(administrator("050055"), YEAR, "050055", EIT));
    Refused.with(
        INVALID_INPUT, () -> unusual.exclude(operator(), YEAR, "050055", EIT, WITHOUT_TOKEN, " "));
    var nothing = new ExclusionCriterion(Way.OWN_CHANNEL, Set.of(), Optional.empty(), false);
    Refused.with(
        INVALID_INPUT, () -> unusual.exclude(operator(), YEAR, "050055", EIT, nothing, "x"));
    var noWay = new ExclusionCriterion(null, Set.of(ResponseFlag.FAST), Optional.empty(), true);
    Refused.with(INVALID_INPUT, () -> unusual.exclude(operator(), YEAR, "050055", EIT, noWay, "x"));
    Refused.with(
        INVALID_INPUT, () -> unusual.exclude(operator(), YEAR, "050055", null, IDENTICAL, "x"));
    tables.execute("update cycle set state = 'SCORED' where year = " + YEAR);
    Refused.with(
        INVALID_STATE,
        () -> unusual.exclude(operator(), YEAR, "050055", EIT, WITHOUT_TOKEN, "late"));
  }

  private WayReport report(String agency) {
    return unusual.report(assessor(), YEAR, agency, EIT).stream()
        .filter(report -> report.way() == Way.OWN_CHANNEL)
        .findFirst()
        .orElseThrow();
  }

  private int scored(String agency) {
    var tallies = new ArrayList<AgencyTally>();
    responses.tally(YEAR, tallies::add);
    return tallies.stream()
        .filter(tally -> tally.agencyId() == id(agency))
        .mapToInt(tally -> tally.surveys().get(EIT).responses())
        .sum();
  }

  private int counted(String agency) {
    return responses.count(YEAR, EIT, agencies.find(YEAR, agency));
  }

  private int id(String agency) {
    return agencies.find(YEAR, agency).id();
  }

  /** People who all say the same. */
  private void answer(String agency, int people, int first) {
    var channel = scenario.channel(agency, EIT);
    for (int person = first; person < first + people; person++) {
      responses.answer(channel, NationalIds.of(60_000 + person), scenario.bestAnswers(EIT));
    }
  }

  /** People each of whom says something else. */
  private void vary(String agency, int people) {
    var channel = scenario.channel(agency, EIT);
    var items = new java.util.TreeSet<>(scenario.bestAnswers(EIT).keySet());
    var item = items.iterator();
    var worst = scenario.bestAnswers(EIT);
    for (int person = 0; person < people; person++) {
      var answers = new HashMap<>(worst);
      var code = item.next();
      answers.put(code, other(code, worst.get(code)));
      responses.answer(channel, NationalIds.of(70_000 + person), answers);
    }
  }

  private int other(String item, int value) {
    return channels.survey(scenario.channel("050051", EIT)).instrument().questions().stream()
        .filter(question -> question.items().stream().anyMatch(one -> one.code().equals(item)))
        .flatMap(question -> question.scale().options().stream())
        .mapToInt(option -> option.value())
        .filter(option -> option != value)
        .findFirst()
        .orElseThrow();
  }
}
