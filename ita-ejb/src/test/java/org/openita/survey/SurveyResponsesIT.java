package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.DUPLICATE;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.DossierKind;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.framework.InstrumentCode;
import org.openita.registry.Agencies;
import org.openita.timeline.Activity;

/** Each test has an agency to itself. */
@ArquillianTest
class SurveyResponsesIT {

  @Inject private SurveyResponses responses;
  @Inject private Channels channels;
  @Inject private Agencies agencies;
  @Inject private Scenario scenario;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
  }

  @Test
  void a_hundred_answers_at_once_are_kept_once_each() throws Exception {
    var channel = channels.publicSurvey(YEAR, "050001");
    var answers = scenario.bestAnswers(InstrumentCode.EIT);
    List<Callable<Boolean>> people = new ArrayList<>();
    for (int person = 0; person < 100; person++) {
      var id = NationalIds.of(1_000 + person);
      people.add(
          () -> {
            responses.answer(channel, id, answers);
            return true;
          });
    }
    assertThat(AtOnce.run(people)).hasSize(100).containsOnly(true);
    assertThat(count("050001", InstrumentCode.EIT)).isEqualTo(100);
  }

  @Test
  void of_twenty_answers_of_one_person_at_once_one_is_kept() throws Exception {
    var channel = channels.publicSurvey(YEAR, "050002");
    var answers = scenario.bestAnswers(InstrumentCode.EIT);
    Callable<Boolean> person =
        () -> {
          responses.answer(channel, NationalIds.of(2_000), answers);
          return true;
        };
    var outcomes = AtOnce.run(IntStream.range(0, 20).mapToObj(i -> person).toList());
    assertThat(outcomes).filteredOn(outcome -> outcome.equals(true)).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !outcome.equals(true))
        .allSatisfy(
            refused -> {
              assertThat(refused).isInstanceOf(Refusal.class);
              assertThat(((Refusal) refused).code()).isEqualTo(DUPLICATE);
            });
    assertThat(count("050002", InstrumentCode.EIT)).isEqualTo(1);
  }

  @Test
  void the_same_person_is_refused_however_the_number_is_typed() {
    var channel = channels.publicSurvey(YEAR, "050003");
    var answers = scenario.bestAnswers(InstrumentCode.EIT);
    var id = NationalIds.of(3_000);
    responses.answer(channel, id, answers);
    Refused.with(DUPLICATE, () -> responses.answer(channel, id, answers));
    Refused.with(DUPLICATE, () -> responses.answer(channel, " " + id + "-", answers));
    assertThat(count("050003", InstrumentCode.EIT)).isEqualTo(1);
  }

  @Test
  void a_person_answers_eit_of_several_agencies_but_iit_of_one() {
    scenario.approveStakeholders("050004", 100);
    scenario.approveStakeholders("050005", 100);
    var id = NationalIds.of(4_000);
    var eit = scenario.bestAnswers(InstrumentCode.EIT);
    var iit = scenario.bestAnswers(InstrumentCode.IIT);
    responses.answer(scenario.channel("050004", InstrumentCode.EIT), id, eit);
    responses.answer(scenario.channel("050005", InstrumentCode.EIT), id, eit);
    responses.answer(scenario.channel("050004", InstrumentCode.IIT), id, iit);
    var elsewhere = scenario.channel("050005", InstrumentCode.IIT);
    Refused.with(DUPLICATE, () -> responses.answer(elsewhere, id, iit));
  }

  @Test
  void every_mistake_is_named_and_nothing_is_kept() {
    var channel = channels.publicSurvey(YEAR, "050006");
    var answers = new HashMap<>(scenario.bestAnswers(InstrumentCode.EIT));
    answers.remove("e1.1");
    answers.put("e2", 99);
    var refusal = Refused.with(INVALID_INPUT, () -> responses.answer(channel, "123", answers));
    assertThat(refusal.errors())
        .extracting(error -> error.field())
        .containsExactlyInAnyOrder("nationalId", "e1.1", "e2");
    assertThat(count("050006", InstrumentCode.EIT)).isZero();
  }

  @Test
  void a_wrong_answer_does_not_use_up_the_right_to_answer() {
    var channel = channels.publicSurvey(YEAR, "050007");
    var id = NationalIds.of(7_000);
    Refused.with(INVALID_INPUT, () -> responses.answer(channel, id, Map.of()));
    responses.answer(channel, id, scenario.bestAnswers(InstrumentCode.EIT));
    assertThat(count("050007", InstrumentCode.EIT)).isEqualTo(1);
  }

  @Test
  void nobody_answers_outside_of_the_window() {
    var channel = channels.publicSurvey(YEAR, "050008");
    var answers = scenario.bestAnswers(InstrumentCode.EIT);
    scenario.close(Activity.COLLECT_EIT);
    Refused.with(WINDOW_CLOSED, () -> responses.answer(channel, NationalIds.of(8_000), answers));
    assertThat(channels.survey(channel).open()).isFalse();
    assertThat(count("050008", InstrumentCode.EIT)).isZero();
  }

  @Test
  void an_unknown_channel_is_not_found() {
    Refused.with(NOT_FOUND, () -> responses.answer("unknown", NationalIds.of(1), Map.of()));
    Refused.with(NOT_FOUND, () -> channels.survey("unknown"));
  }

  @Test
  void the_address_of_iit_appears_with_the_approval_of_the_headcount() {
    var agency = "050009";
    assertThat(iit(agency).code()).isEmpty();
    scenario.submitHeadcount(agency, 4_001);
    assertThat(iit(agency).code()).isEmpty();
    scenario.approve(agency, DossierKind.INTERNAL_STAKEHOLDERS);
    assertThat(iit(agency).code()).isPresent();
    assertThat(iit(agency).minimumSample()).contains(401);
    assertThat(iit(agency).minimumReached()).isFalse();
  }

  @Test
  void many_who_look_at_an_agency_for_the_first_time_get_the_same_address() throws Exception {
    for (var agency : List.of("050010", "050011", "050012")) {
      Callable<String> look = () -> channels.publicSurvey(YEAR, agency);
      var outcomes = AtOnce.run(IntStream.range(0, 8).mapToObj(i -> look).toList());
      assertThat(new HashSet<>(outcomes)).hasSize(1).allMatch(String.class::isInstance);
    }
  }

  @Test
  void respondents_and_answers_have_no_column_in_common_but_the_year() throws SQLException {
    assertThat(columns("respondent_token"))
        .containsExactlyInAnyOrder("cycle_year", "token", "receipt");
    assertThat(columns("response"))
        .containsExactlyInAnyOrder(
            "cycle_year",
            "agency_id",
            "instrument_code",
            "id",
            "day",
            "answers",
            "way",
            "flags",
            "answer_time",
            "exclusion_id");
  }

  @Test
  void the_number_itself_is_nowhere_in_the_database() throws SQLException {
    var id = NationalIds.of(13_000);
    responses.answer(
        channels.publicSurvey(YEAR, "050013"), id, scenario.bestAnswers(InstrumentCode.EIT));
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "select count(*) from respondent_token where instr(token, ?) > 0")) {
      statement.setString(1, id);
      try (var rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isZero();
      }
    }
  }

  @Test
  void the_tally_counts_every_option_of_every_item() {
    var agency = agencies.find("050014");
    var channel = channels.publicSurvey(YEAR, agency.code());
    var answers = scenario.bestAnswers(InstrumentCode.EIT);
    for (int person = 0; person < 3; person++) {
      responses.answer(channel, NationalIds.of(14_000 + person), answers);
    }
    var tallies = new HashMap<Integer, AgencyTally>();
    responses.tally(YEAR, one -> tallies.put(one.agencyId(), one));
    var tally = tallies.get(agency.id()).surveys().get(InstrumentCode.EIT);
    var survey = channels.survey(channel).instrument();
    assertThat(tally.responses()).isEqualTo(3);
    for (int item = 0; item < survey.items().size(); item++) {
      assertThat(tally.chosen(item, answers.get(survey.items().get(item).code()))).isEqualTo(3);
    }
  }

  private ChannelStatus iit(String agency) {
    return channels.ofAgency(administrator(agency), YEAR, agency).stream()
        .filter(status -> status.instrument() == InstrumentCode.IIT)
        .findFirst()
        .orElseThrow();
  }

  private int count(String agency, InstrumentCode survey) {
    return responses.count(YEAR, survey, agencies.find(YEAR, agency));
  }

  private List<String> columns(String table) throws SQLException {
    try (var connection = database.getConnection();
        var rows = connection.getMetaData().getColumns("ita", null, table, null)) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString("COLUMN_NAME"));
      }
      return names;
    }
  }
}
