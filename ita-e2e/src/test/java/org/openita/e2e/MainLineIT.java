package org.openita.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One agency from register to published result, every step through the pages that its people use
 * (manual 2563, parts 2 to 4). The status that other systems read is looked at all along.
 */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith({DemoServer.class, StoryOrder.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainLineIT {

  /** Takes part in nothing. */
  private static final String IDLE_AGENCY = "050010";

  private static final int RESPONDENTS = 30;
  private static final String WITHHELD = "o17";
  private static final String CONTESTED = "o9";
  private static final String NOT_FOUND_BY_ASSESSOR = "o28";
  private static final String REASON = "ไม่ตรงกับจำนวนบุคลากรตามแผนอัตรากำลัง โปรดตรวจสอบอีกครั้ง";
  private static final String CLOSED = "ขณะนี้ไม่อยู่ในช่วงเวลาตอบแบบสำรวจ";

  private final Map<String, List<Map<String, Integer>>> given = new LinkedHashMap<>();
  private final Set<String> findings = new LinkedHashSet<>();
  private Browser browser;
  private LaunchedServer server;
  private Interchange interchange;
  private ConsolePages operator;
  private ConsolePages administrator;
  private ConsolePages executive;
  private ConsolePages assessor;
  private SurveyPages iit;
  private SurveyPages eit;

  @BeforeAll
  void everybodySignsIn(LaunchedServer lent) {
    server = lent;
    browser = new Browser();
    var accounts = server.accounts();
    interchange = new Interchange(server, accounts.freshAgency());
    operator = signedIn(accounts.of("OPERATOR"));
    assessor = signedIn(accounts.of("ASSESSOR"));
    administrator = signedIn(accounts.administratorOf(interchange.agencyCode()));
    executive = signedIn(accounts.executiveOf(interchange.agencyCode()));
  }

  private ConsolePages signedIn(DemoAccounts.Account account) {
    return new ConsolePages(browser.open(server)).signIn(account);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  @Order(1)
  void operator_closes_the_window_of_iit() {
    assertThat(open("IIT", "050001")).isTrue();
    OperatorSteps.close(operator, "COLLECT_IIT");
    keep(operator, "timeline-iit-closed");
    assertThat(open("IIT", "050001")).isFalse();
  }

  @Test
  @Order(2)
  void administrator_states_the_headcount_and_submits_it() {
    administrator.open("");
    keep(administrator, "desk-at-first");
    assertThat(interchange.state("internalStakeholders")).isEqualTo("DRAFT");

    StakeholderSteps.INTERNAL.fill(administrator, "35", "30");
    keep(administrator, "headcount-typed");
    executive.open("agency");
    StakeholderSteps.assertOwed(executive, "INTERNAL_STAKEHOLDERS", "DRAFT");
    StakeholderSteps.INTERNAL.submitTwice(administrator);
    StakeholderSteps.assertOwed(executive, "INTERNAL_STAKEHOLDERS", "SUBMITTED");
    keep(administrator, "headcount-submitted");

    administrator.assertNoButton("decision:approve");
    assertThat(interchange.state("internalStakeholders")).isEqualTo("SUBMITTED");
  }

  @Test
  @Order(3)
  void executive_returns_the_headcount_with_a_reason() {
    executive.open("internal-stakeholders");
    keep(executive, "headcount-to-decide");
    executive.returnBecause(REASON);

    var dossier = interchange.status().getJsonObject("internalStakeholders");
    assertThat(dossier.getString("state")).isEqualTo("DRAFT");
    assertThat(dossier.getString("returnReason")).isEqualTo(REASON);
  }

  @Test
  @Order(4)
  void administrator_reads_the_reason_and_corrects() {
    administrator.open("internal-stakeholders");
    administrator.assertReturnedBecause(REASON);
    keep(administrator, "headcount-returned");
    StakeholderSteps.INTERNAL.fill(administrator, "36", "30");
    StakeholderSteps.INTERNAL.save(administrator);
    StakeholderSteps.INTERNAL.submit(administrator);
    administrator.assertNoButton("decision:approve");
  }

  @Test
  @Order(5)
  void executive_approves_the_headcount() {
    executive.open("internal-stakeholders");
    executive.approve();
    keep(executive, "headcount-approved");
    var dossier = interchange.status().getJsonObject("internalStakeholders");
    assertThat(dossier.getString("state")).isEqualTo("APPROVED");
    assertThat(dossier.getInt("headcount")).isEqualTo(36);
    assertThat(dossier.getInt("minimumSample")).isEqualTo(30);
  }

  @Test
  @Order(6)
  void the_external_stakeholders_go_the_same_way() {
    StakeholderSteps.EXTERNAL.fill(administrator, "๒๕๐", "30");
    StakeholderSteps.EXTERNAL.submitTwice(administrator);
    executive.open("external-stakeholders");
    executive.returnBecause(REASON);
    administrator.open("external-stakeholders");
    administrator.assertReturnedBecause(REASON);
    StakeholderSteps.EXTERNAL.fill(administrator, "420", "42");
    StakeholderSteps.EXTERNAL.fill(administrator, "250", "30");
    StakeholderSteps.EXTERNAL.submit(administrator);
    executive.open("external-stakeholders");
    executive.approve();
    assertThat(interchange.state("externalStakeholders")).isEqualTo("APPROVED");
  }

  @Test
  @Order(7)
  void the_addresses_of_the_surveys_appear_with_qr_codes() {
    administrator.open("channels");
    keep(administrator, "channels");
    iit = SurveyPages.shown(administrator, server, "IIT");
    eit = SurveyPages.shown(administrator, server, "EIT");
    assertThat(eit).isNotEqualTo(SurveyPages.eitOf(server, interchange.agencyCode()));
  }

  @Test
  @Order(8)
  void iit_is_refused_while_its_window_is_closed() {
    try (var respondent = browser.open(server)) {
      respondent.go(iit.path());
      assertThat(respondent.text()).contains(CLOSED);
      respondent.screenshot("survey-closed-th-wide");
    }
    var late = iit.post(NationalIds.valid(0), Form2563.answers("IIT", 0));
    assertThat(late.statusCode()).isEqualTo(403);
    assertThat(interchange.responses("IIT")).isZero();
  }

  @Test
  @Order(9)
  void operator_opens_the_window_of_iit() {
    OperatorSteps.open(operator, "COLLECT_IIT");
    keep(operator, "timeline-iit-open");
    assertThat(open("IIT", interchange.agencyCode())).isTrue();
  }

  @Test
  @Order(10)
  void the_staff_answer_iit() {
    RespondentSteps.answerByHand(browser, iit, "IIT", 0);
    RespondentSteps.answerOnAPhoneWithoutScript(browser, iit, "IIT", 1);
    RespondentSteps.correctAWrongNationalId(browser, iit, "IIT", 2);
    RespondentSteps.answerByForm(iit, "IIT", 3, RESPONDENTS);
    assertThat(interchange.responses("IIT")).isEqualTo(RESPONDENTS);
    noteAnswers("IIT");
  }

  @Test
  @Order(11)
  void nobody_answers_twice() {
    RespondentSteps.answerAgain(browser, iit, "IIT", 0);
    assertThat(interchange.responses("IIT")).isEqualTo(RESPONDENTS);
  }

  @Test
  @Order(12)
  void the_public_answers_eit() {
    RespondentSteps.answerByHand(browser, eit, "EIT", 0);
    RespondentSteps.answerByForm(eit, "EIT", 1, RESPONDENTS);
    assertThat(interchange.responses("EIT")).isEqualTo(RESPONDENTS);
    noteAnswers("EIT");
  }

  private void noteAnswers(String instrument) {
    var answers = new ArrayList<Map<String, Integer>>();
    for (int person = 0; person < RESPONDENTS; person++) {
      answers.add(Form2563.answers(instrument, person));
    }
    given.put(instrument, answers);
  }

  @Test
  @Order(13)
  void administrator_answers_all_disclosures_and_submits_them() {
    administrator.open("disclosures");
    keep(administrator, "disclosures-at-first");
    DisclosureSteps.answerAll(administrator, WITHHELD);
    keep(administrator, "disclosures-answered");
    DisclosureSteps.submit(administrator);
    administrator.assertNoButton("decision:approve");
    assertThat(interchange.state("disclosures")).isEqualTo("SUBMITTED");
  }

  @Test
  @Order(14)
  void executive_fails_one_disclosure_and_returns_them() {
    executive.open("disclosures");
    for (var item : DisclosureSteps.items()) {
      if (item.equals(CONTESTED)) {
        DisclosureSteps.fail(executive, item, "ที่อยู่เว็บนี้เปิดไม่ได้");
      } else {
        DisclosureSteps.pass(executive, item);
      }
    }
    keep(executive, "disclosures-reviewed");
    executive.returnBecause("โปรดแก้ไขข้อ " + CONTESTED);
    assertThat(interchange.state("disclosures")).isEqualTo("DRAFT");
  }

  @Test
  @Order(15)
  void the_corrected_disclosures_are_confirmed() {
    DisclosureSteps.correct(administrator, CONTESTED, "ที่อยู่เว็บนี้เปิดไม่ได้");
    keep(administrator, "disclosures-corrected");
    DisclosureSteps.submit(administrator);
    executive.open("disclosures");
    DisclosureSteps.pass(executive, CONTESTED);
    executive.approve();
    keep(executive, "disclosures-approved");
    assertThat(interchange.state("disclosures")).isEqualTo("APPROVED");
  }

  @Test
  @Order(16)
  void assessor_scores_every_disclosure() {
    AssessorSteps.refusedWithoutChoice(assessor, interchange.agencyCode(), "o1");
    AssessorSteps.scoreAll(assessor, interchange.agencyCode(), NOT_FOUND_BY_ASSESSOR);
    keep(assessor, "assessed");
    var scores = new LinkedHashMap<String, Integer>();
    DisclosureSteps.items()
        .forEach(item -> scores.put(item, item.equals(NOT_FOUND_BY_ASSESSOR) ? 0 : 1));
    given.put("OIT", List.of(scores));
    assertThat(interchange.status().getJsonArray("missingSteps")).isEmpty();
  }

  @Test
  @Order(17)
  void operator_closes_the_collecting_and_runs_the_scoring_and_nothing_is_published_by_it() {
    OperatorSteps.closeCollecting(operator);
    keep(operator, "cycle-collecting-closed");
    assertThat(open("EIT", "050001")).isFalse();
    OperatorSteps.score(operator);
    keep(operator, "scored");
    ResultSteps.assertNotPublished(interchange);
  }

  @Test
  @Order(18)
  void operator_publishes() {
    OperatorSteps.publish(operator);
    keep(operator, "published");
    assertThat(interchange.status().getBoolean("published")).isTrue();
  }

  @Test
  @Order(19)
  void page_rest_and_soap_show_the_figures_of_the_manual() {
    try (var reader = browser.open(server)) {
      ResultSteps.assertFigures(reader, interchange, new ExpectedResult(given));
      findings.addAll(reader.look("result", "th"));
      reader.go(ResultSteps.path(interchange) + "?lang=en");
      findings.addAll(reader.look("result", "en"));
    }
  }

  @Test
  @Order(20)
  void an_agency_that_left_out_a_step_is_shown_with_an_asterisk() {
    try (var reader = browser.open(server)) {
      ResultSteps.assertNotAnnounced(reader, new Interchange(server, IDLE_AGENCY));
      findings.addAll(reader.look("result-not-announced", "th"));
      reader.go("/results");
      findings.addAll(reader.look("results", "th"));
    }
  }

  @Test
  @Order(21)
  void the_agency_improves_by_its_result_and_reports_what_came_of_it() {
    ImprovementSteps.analyse(administrator);
    ImprovementSteps.setMeasures(administrator);
    lookBothWays(administrator, ImprovementSteps.FORMS_OF_A_PLAN);
    administrator.open("improvement-plan");
    keep(administrator, "improvement-plan");
    ImprovementSteps.submit(administrator);
    executive.open("improvement-plan");
    executive.returnBecause(REASON);
    administrator.open("improvement-plan");
    administrator.assertReturnedBecause(REASON);
    ImprovementSteps.correct(administrator);
    ImprovementSteps.submit(administrator);
    executive.open("improvement-plan");
    executive.approve();
    keep(executive, "improvement-plan-approved");

    ImprovementSteps.report(administrator);
    lookBothWays(administrator, ImprovementSteps.FORMS_OF_A_REPORT);
    administrator.open("improvement-report");
    keep(administrator, "improvement-report");
    ImprovementSteps.submit(administrator);
    executive.open("improvement-report");
    executive.approve();
    executive.open("agency");
    StakeholderSteps.assertOwed(executive, "IMPROVEMENT_PLAN", "APPROVED");
    StakeholderSteps.assertOwed(executive, "IMPROVEMENT_REPORT", "APPROVED");
    keep(executive, "desk-at-last");
    lookBothWays(executive, ImprovementSteps.PAGES);
  }

  private void lookBothWays(ConsolePages person, List<String> places) {
    for (var place : places) {
      for (var language : List.of("en", "th")) {
        person.open(place + (place.contains("?") ? "&lang=" : "?lang=") + language);
        findings.addAll(person.person().look(place.replaceAll("\\W.*", ""), language));
      }
    }
  }

  @Test
  @Order(22)
  void the_next_cycle_begins_as_a_draft_with_the_timeline_of_this_one() {
    OperatorSteps.beginNextCycle(operator);
    keep(operator, "cycle-published");
    assertThat(interchange.status().getBoolean("published")).isTrue();
  }

  @Test
  @Order(23)
  void every_page_on_the_way_was_accessible_and_fitted_a_phone() {
    assertThat(findings).isEmpty();
  }

  private boolean open(String instrument, String agencyCode) {
    return new Interchange(server, agencyCode).isOpen(instrument);
  }

  /** Keeps what the person sees, in Thai, and what is wrong with it. */
  private void keep(ConsolePages person, String name) {
    assertThat(person.page().locator("html").getAttribute("lang")).isEqualTo("th");
    findings.addAll(person.person().accessibilityFindings());
    person.person().screenshot(name + "-th-wide");
    findings.addAll(person.person().lookNarrow(name, "th"));
    person.person().assertAtHome();
  }
}
