package org.openita.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.DUPLICATE;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.operator;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.disclosure.Decision.Cause;
import org.openita.identity.Caller;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.registry.Assignments;
import org.openita.timeline.Period;

/** How items are scored, by one assessor or two, decided and appealed against. */
@ArquillianTest
class DisclosureScoresIT {

  private static final Caller FIRST = assessor();
  private static final Caller SECOND = assessor("assessor-second");
  private static final Caller THIRD = assessor("assessor-third");
  private static final Finding EVERYTHING = new Finding(true, Set.of(1, 2));
  private static final Optional<String> WHY = Optional.of("ไม่พบข้อมูล");

  @Inject private DisclosureScores scores;
  @Inject private DisclosureRules rules;
  @Inject private DisclosureDecisions decisions;
  @Inject private DisclosureAppeals appeals;
  @Inject private Disclosures disclosures;
  @Inject private Calibration calibration;
  @Inject private OfficeAccounts offices;
  @Inject private Assignments assignments;
  @Inject private Agencies agencies;
  @Inject private Scenario scenario;
  @Inject private Clock clock;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
    scenario.assignEveryGroup();
    assign(SECOND);
    assign(THIRD);
  }

  @AfterEach
  void oneAssessorAgain() {
    rule(false, Optional.empty());
  }

  @Test
  void only_everything_scores_and_nothing_counts_without_the_way() {
    var agency = approved("050071");
    Refused.with(INVALID_INPUT, () -> score(FIRST, agency, new Finding(true, Set.of(1)), 0));
    Refused.with(
        INVALID_INPUT,
        () -> scores.score(FIRST, YEAR, agency, "o1", new Finding(false, Set.of(1, 2)), no(), 0));
    Refused.with(INVALID_INPUT, () -> score(FIRST, agency, new Finding(true, Set.of(1, 9)), 0));
    var part = scores.score(FIRST, YEAR, agency, "o1", new Finding(true, Set.of(1)), WHY, 0);
    assertThat(part.own().orElseThrow().optionValue()).isZero();
    assertThat(part.own().orElseThrow().finding().components()).containsExactly(1);
    var whole = score(FIRST, agency, EVERYTHING, version(part));
    assertThat(whole.own().orElseThrow().optionValue()).isEqualTo(1);
    assertThat(whole.state()).isEqualTo(ScoreState.SETTLED);
  }

  @Test
  void two_assessors_score_without_seeing_each_other_and_the_score_counts_when_they_agree() {
    var agency = approved("050072");
    rule(true, Optional.empty());
    score(FIRST, agency, EVERYTHING, 0);
    assertThat(disclosures.find(operator(), YEAR, agency, "o1").score()).isEmpty();
    var waiting = scores.find(SECOND, YEAR, agency, "o1");
    assertThat(waiting.state()).isEqualTo(ScoreState.WAITS_FOR_SECOND);
    assertThat(waiting.own()).isEmpty();
    assertThat(waiting.other()).isEmpty();
    assertThat(waiting.mayScore()).isTrue();
    var agreed = score(SECOND, agency, EVERYTHING, 0);
    assertThat(agreed.state()).isEqualTo(ScoreState.SETTLED);
    assertThat(agreed.other()).isPresent();
    assertThat(disclosures.find(operator(), YEAR, agency, "o1").score()).isPresent();
    assertThat(scores.find(THIRD, YEAR, agency, "o1").mayScore()).isFalse();
    Refused.with(INVALID_STATE, () -> score(THIRD, agency, EVERYTHING, 0));
  }

  @Test
  void where_two_differ_an_operator_decides_once_with_a_reason() {
    var agency = approved("050073");
    rule(true, Optional.empty());
    score(FIRST, agency, EVERYTHING, 0);
    var differs = scores.score(SECOND, YEAR, agency, "o1", Finding.nothing(), WHY, 0);
    assertThat(differs.state()).isEqualTo(ScoreState.DISAGREED);
    assertThat(counted(agency)).isEmpty();
    assertThat(decisions.open(operator(), YEAR, 0, 1000).items())
        .filteredOn(question -> question.agencyCode().equals(agency))
        .extracting(OpenQuestion::cause)
        .containsExactly(Cause.DISAGREEMENT);
    Refused.with(INVALID_INPUT, () -> decide(agency, 0, " "));
    Refused.with(INVALID_INPUT, () -> decide(agency, 7, "เหตุผล"));
    decide(agency, 0, "หน้าเว็บไม่แสดงตำแหน่ง");
    Refused.with(INVALID_STATE, () -> decide(agency, 1, "เหตุผล"));
    Refused.with(INVALID_STATE, () -> score(FIRST, agency, EVERYTHING, 1));
    assertThat(counted(agency)).contains(0);
    var decided = disclosures.find(operator(), YEAR, agency, "o1").score().orElseThrow();
    assertThat(decided.comment()).contains("หน้าเว็บไม่แสดงตำแหน่ง");
  }

  @Test
  void an_agency_appeals_once_within_the_round_and_the_decision_counts() {
    var agency = approved("050074");
    scores.score(FIRST, YEAR, agency, "o1", Finding.nothing(), WHY, 0);
    score(FIRST, agency, "o2", Finding.all(disclosures.find(FIRST, YEAR, agency, "o2").item()));
    assertThat(appeals.ofAgency(administrator(agency), YEAR, agency)).isEmpty();
    Refused.with(WINDOW_CLOSED, () -> appeal(agency, "o1"));
    rule(false, Optional.of(round(-1, 9)));
    assertThat(appeals.ofAgency(administrator(agency), YEAR, agency))
        .extracting(one -> one.disclosure().item().code())
        .containsExactly("o1");
    Refused.with(INVALID_STATE, () -> appeal(agency, "o2"));
    Refused.with(INVALID_STATE, () -> appeal(agency, "o3"));
    assertThat(appeal(agency, "o1").urls()).containsExactly("https://www.example.go.th/ita/o1");
    Refused.with(DUPLICATE, () -> appeal(agency, "o1"));
    Refused.with(INVALID_STATE, () -> score(FIRST, agency, EVERYTHING, 1));
    assertThat(counted(agency)).contains(0);
    assertThat(decide(agency, 1, "พบข้อมูลตาม URL ที่ส่งไว้").cause()).isEqualTo(Cause.APPEAL);
    assertThat(counted(agency)).contains(1);
    Refused.with(DUPLICATE, () -> appeal(agency, "o1"));
    rule(false, Optional.of(round(-9, -1)));
    Refused.with(WINDOW_CLOSED, () -> appeal(agency, "o1"));
    assertThat(appeals.ofAgency(administrator(agency), YEAR, agency)).hasSize(1);
  }

  @Test
  void of_two_operators_who_set_the_rule_the_second_is_told() {
    long version = rules.of(YEAR).version();
    rules.set(operator(), YEAR, true, Optional.empty(), version);
    Refused.with(
        VERSION_CONFLICT, () -> rules.set(operator(), YEAR, false, Optional.empty(), version));
  }

  @Test
  void the_calibration_counts_zeros_and_agreement() {
    var agency = approved("050075");
    rule(true, Optional.empty());
    var before = tally(THIRD);
    score(FIRST, agency, EVERYTHING, 0);
    scores.score(THIRD, YEAR, agency, "o1", Finding.nothing(), WHY, 0);
    var after = tally(THIRD);
    assertThat(after.scores()).isEqualTo(before.scores() + 1);
    assertThat(after.zeros()).isEqualTo(before.zeros() + 1);
    assertThat(after.compared()).isEqualTo(before.compared() + 1);
    assertThat(after.agreed()).isEqualTo(before.agreed());
    assertThat(calibration.byItem(operator(), YEAR, Optional.of(THIRD.name())))
        .extracting(Tally::of)
        .contains("o1");
    var key = agencies.find(YEAR, agency).id();
    assertThat(scores.counts(YEAR, THIRD.name(), Set.of(key))).containsEntry(key, 1);
  }

  private Tally tally(Caller assessor) {
    return calibration.byAssessor(operator(), YEAR).stream()
        .filter(tally -> tally.of().equals(assessor.name()))
        .findFirst()
        .orElse(new Tally(assessor.name(), 0, 0, 0, 0, 0));
  }

  private String approved(String agency) {
    scenario.submitDisclosures(agency);
    scenario.approveDisclosures(agency);
    return agency;
  }

  private void assign(Caller assessor) {
    if (offices.find(operator(), assessor.name()).isEmpty()) {
      offices.issue(operator(), assessor.name(), Role.ASSESSOR, Optional.empty(), Set.of());
      agencies
          .groups()
          .forEach(
              group -> assignments.assignGroup(operator(), YEAR, assessor.name(), group.number()));
    }
  }

  private void rule(boolean second, Optional<Period> round) {
    rules.set(operator(), YEAR, second, round, rules.of(YEAR).version());
  }

  private Period round(int opens, int closes) {
    var now = clock.instant();
    return new Period(now.plus(Duration.ofDays(opens)), now.plus(Duration.ofDays(closes)));
  }

  private ScoredDisclosure score(Caller caller, String agency, Finding finding, long version) {
    return scores.score(caller, YEAR, agency, "o1", finding, no(), version);
  }

  private void score(Caller caller, String agency, String item, Finding finding) {
    scores.score(caller, YEAR, agency, item, finding, no(), 0);
  }

  private Appeal appeal(String agency, String item) {
    return appeals.file(
        administrator(agency), YEAR, agency, item, "ข้อมูลอยู่ที่หน้าแรกของ URL ที่ส่งไว้");
  }

  private Decision decide(String agency, int option, String reason) {
    return decisions.decide(operator(), YEAR, agency, "o1", option, reason);
  }

  private Optional<Integer> counted(String agency) {
    var found = scores.approved(YEAR).get(agencies.find(YEAR, agency).id());
    return Optional.ofNullable(found).map(items -> items.get("o1"));
  }

  private static long version(ScoredDisclosure scored) {
    return scored.own().orElseThrow().version();
  }

  private static Optional<String> no() {
    return Optional.empty();
  }
}
