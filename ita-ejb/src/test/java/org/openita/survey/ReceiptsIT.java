package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.DUPLICATE;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.framework.InstrumentCode;
import org.openita.timeline.Activity;

/** What becomes of a form that is sent twice, and what is kept of how it was filled in. */
@ArquillianTest
class ReceiptsIT {

  @Inject private SurveyResponses responses;
  @Inject private Channels channels;
  @Inject private SurveyForms forms;
  @Inject private Scenario scenario;
  @Inject private MovableClock movable;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
  }

  @Test
  void a_form_sent_again_is_told_the_same_and_counts_once() throws SQLException {
    var channel = channels.publicSurvey(YEAR, "050001");
    var reply = reply(NationalIds.of(1), forms.token(channel, Optional.empty()));
    assertThat(responses.answer(channel, reply)).isEqualTo(Receipt.STORED);
    assertThat(responses.answer(channel, reply)).isEqualTo(Receipt.REPEATED);
    assertThat(flags("050001")).hasSize(1);
  }

  @Test
  void of_one_form_sent_twenty_times_at_once_one_is_stored_and_all_are_told_so() throws Exception {
    var channel = channels.publicSurvey(YEAR, "050002");
    var reply = reply(NationalIds.of(2), forms.token(channel, Optional.empty()));
    Callable<Receipt> send = () -> responses.answer(channel, reply);
    var outcomes = AtOnce.run(IntStream.range(0, 20).mapToObj(i -> send).toList());
    assertThat(outcomes).filteredOn(Receipt.STORED::equals).hasSize(1);
    assertThat(outcomes).filteredOn(Receipt.REPEATED::equals).hasSize(19);
    assertThat(flags("050002")).hasSize(1);
  }

  @Test
  void another_form_of_the_same_person_is_a_second_vote() {
    var channel = channels.publicSurvey(YEAR, "050003");
    responses.answer(channel, reply(NationalIds.of(3), forms.token(channel, Optional.empty())));
    var another = reply(NationalIds.of(3), forms.token(channel, Optional.empty()));
    Refused.with(DUPLICATE, () -> responses.answer(channel, another));
    Refused.with(DUPLICATE, () -> responses.answer(channel, reply(NationalIds.of(3), null)));
  }

  @Test
  void people_who_share_a_form_answer_once_each() throws SQLException {
    var channel = channels.publicSurvey(YEAR, "050004");
    var token = forms.token(channel, Optional.empty());
    assertThat(responses.answer(channel, reply(NationalIds.of(4), token)))
        .isEqualTo(Receipt.STORED);
    assertThat(responses.answer(channel, reply(NationalIds.of(40), token)))
        .isEqualTo(Receipt.STORED);
    assertThat(strings("select hex(receipt) from respondent_token where receipt is not null"))
        .doesNotHaveDuplicates();
  }

  @Test
  void whoever_comes_after_many_by_one_form_is_flagged_and_still_has_a_receipt()
      throws SQLException {
    var channel = channels.publicSurvey(YEAR, "050012");
    var token = forms.token(channel, Optional.empty());
    for (int person = 0; person < FormUses.MOST_USES; person++) {
      var reply = reply(NationalIds.of(1_200 + person), token);
      assertThat(responses.answer(channel, reply)).isEqualTo(Receipt.STORED);
      assertThat(responses.answer(channel, reply)).isEqualTo(Receipt.REPEATED);
    }
    assertThat(flags("050012")).noneMatch(ResponseFlag.WITHOUT_TOKEN::isIn);
    var sixth = reply(NationalIds.of(1_290), token);
    assertThat(responses.answer(channel, sixth)).isEqualTo(Receipt.STORED);
    assertThat(flags("050012")).filteredOn(ResponseFlag.WITHOUT_TOKEN::isIn).hasSize(1);
    assertThat(flags("050012")).filteredOn(ResponseFlag.FAST::isIn).hasSize(FormUses.MOST_USES);
    assertThat(responses.answer(channel, sixth)).isEqualTo(Receipt.REPEATED);
    Refused.with(
        DUPLICATE,
        () ->
            responses.answer(
                channel, reply(NationalIds.of(1_290), forms.token(channel, Optional.empty()))));
  }

  @Test
  void a_form_sent_again_after_the_window_has_closed_still_has_its_receipt() {
    var channel = channels.publicSurvey(YEAR, "050005");
    var reply = reply(NationalIds.of(5), forms.token(channel, Optional.empty()));
    responses.answer(channel, reply);
    scenario.close(Activity.COLLECT_EIT);
    assertThat(responses.answer(channel, reply)).isEqualTo(Receipt.REPEATED);
    var late = reply(NationalIds.of(50), forms.token(channel, Optional.empty()));
    Refused.with(WINDOW_CLOSED, () -> responses.answer(channel, late));
  }

  @Test
  void a_good_token_is_kept_and_a_bad_one_replaced() {
    var channel = channels.publicSurvey(YEAR, "050006");
    var token = forms.token(channel, Optional.empty());
    assertThat(forms.token(channel, Optional.of(token))).isEqualTo(token);
    for (var bad : List.of("", "x", token.substring(1), "A" + token.substring(1), token + "AAAA")) {
      assertThat(forms.token(channel, Optional.of(bad))).isNotIn(bad, token);
    }
    var elsewhere = channels.publicSurvey(YEAR, "050007");
    assertThat(forms.token(elsewhere, Optional.of(token))).isNotEqualTo(token);
    movable.forward(FormTokens.GOOD_FOR);
    try {
      assertThat(forms.token(channel, Optional.of(token))).isNotEqualTo(token);
    } finally {
      movable.forward(FormTokens.GOOD_FOR.negated());
    }
  }

  @Test
  void what_is_conspicuous_is_flagged_and_counts() throws SQLException {
    var channel = channels.publicSurvey(YEAR, "050008");
    var token = forms.token(channel, Optional.empty());
    responses.answer(channel, reply(NationalIds.of(8), token));
    responses.answer(channel, reply(NationalIds.of(80), null));
    responses.answer(
        channel,
        new Reply(
            TypedIdentity.ofNationalId(NationalIds.of(81)),
            allTheSame(),
            Optional.of(token),
            true));
    movable.forward(Duration.ofMinutes(5));
    try {
      responses.answer(channel, reply(NationalIds.of(82), token));
    } finally {
      movable.forward(Duration.ofMinutes(-5));
    }
    assertThat(flags("050008"))
        .containsExactlyInAnyOrder(
            ResponseFlag.FAST.bit(),
            ResponseFlag.WITHOUT_TOKEN.bit(),
            ResponseFlag.FAST.bit()
                + ResponseFlag.STRAIGHT_LINED.bit()
                + ResponseFlag.TRAPPED.bit(),
            0);
  }

  @Test
  void only_stored_responses_make_a_burst_and_it_outlives_what_the_node_remembers()
      throws SQLException {
    var channel = channels.publicSurvey(YEAR, "050011");
    movable.standAt(movable.instant().truncatedTo(ChronoUnit.MINUTES));
    try {
      for (int again = 0; again < 70; again++) {
        var reply = reply(NationalIds.of(1_100), null);
        if (again == 0) {
          responses.answer(channel, reply);
        } else {
          Refused.with(DUPLICATE, () -> responses.answer(channel, reply));
        }
      }
      for (int person = 1; person < 61; person++) {
        assertThat(flags("050011")).noneMatch(ResponseFlag.BURST::isIn);
        responses.answer(channel, reply(NationalIds.of(1_100 + person), null));
        if (person == 30) {
          scenario.open(Activity.COLLECT_EIT);
        }
      }
    } finally {
      movable.goOn();
    }
    assertThat(flags("050011")).filteredOn(ResponseFlag.BURST::isIn).hasSize(1);
  }

  @Test
  void a_foreigner_answers_once_by_passport() {
    var channel = channels.publicSurvey(YEAR, "050009");
    var passport = new TypedIdentity("", "PA 123-4567", "LA");
    assertThat(responses.answer(channel, by(passport))).isEqualTo(Receipt.STORED);
    var again = by(new TypedIdentity("", "pa1234567", "LA"));
    Refused.with(DUPLICATE, () -> responses.answer(channel, again));
    assertThat(responses.answer(channel, by(new TypedIdentity("", "PA1234567", "MM"))))
        .isEqualTo(Receipt.STORED);
  }

  @Test
  void when_collecting_closes_the_key_is_destroyed() throws SQLException {
    var channel = channels.publicSurvey(YEAR, "050010");
    var reply = reply(NationalIds.of(10), forms.token(channel, Optional.empty()));
    responses.answer(channel, reply);
    assertThat(strings("select wrapped_key from survey_key where cycle_year = 2563"))
        .doesNotContainNull();
    scenario.closeCollecting();
    assertThat(strings("select wrapped_key from survey_key where cycle_year = 2563"))
        .containsOnlyNulls();
    Refused.with(WINDOW_CLOSED, () -> responses.answer(channel, reply));
    assertThat(strings("select details from audit_record where details like '%surveyKey%'"))
        .isNotEmpty();
  }

  private Reply by(TypedIdentity identity) {
    return new Reply(identity, scenario.bestAnswers(InstrumentCode.EIT), Optional.empty(), false);
  }

  private Reply reply(String nationalId, String token) {
    return new Reply(
        TypedIdentity.ofNationalId(nationalId),
        scenario.bestAnswers(InstrumentCode.EIT),
        Optional.ofNullable(token),
        false);
  }

  private Map<String, Integer> allTheSame() {
    var answers = new HashMap<>(scenario.bestAnswers(InstrumentCode.EIT));
    answers.replaceAll((item, value) -> 0);
    return answers;
  }

  private List<Integer> flags(String agency) throws SQLException {
    return strings(
            "select flags from response r join agency a on a.id = r.agency_id where a.code = '"
                + agency
                + "'")
        .stream()
        .map(Integer::valueOf)
        .collect(Collectors.toList());
  }

  private List<String> strings(String query) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query);
        var rows = statement.executeQuery()) {
      var strings = new ArrayList<String>();
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
      return strings;
    }
  }
}
