package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.WINDOW_CLOSED;
import static org.openita.container.Scenario.YEAR;
import static org.openita.framework.InstrumentCode.EIT;
import static org.openita.framework.InstrumentCode.IIT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.NationalIds;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.identity.AccountAdministration;
import org.openita.identity.Callers;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Role;
import org.openita.registry.Assignments;

/** Each test has an agency to itself. */
@ArquillianTest
class ChannelsIT {

  @Inject private Channels channels;
  @Inject private SurveyResponses responses;
  @Inject private CollectionLinks links;
  @Inject private Assignments assignments;
  @Inject private OfficeAccounts accounts;
  @Inject private AccountAdministration administration;
  @Inject private MovableClock clock;
  @Inject private Scenario scenario;

  @BeforeEach
  void openEverything() {
    scenario.openAll();
  }

  @Test
  void the_search_for_everybody_leads_to_another_address_than_the_agency_spreads() {
    var own = scenario.channel("050031", EIT);
    var found = channels.publicSurvey(YEAR, "050031");
    assertThat(found).isNotEqualTo(own).isEqualTo(channels.publicSurvey(YEAR, "050031"));
    assertThat(channels.survey(own).way()).isEqualTo(Way.OWN_CHANNEL);
    assertThat(channels.survey(found).way()).isEqualTo(Way.PUBLIC_SEARCH);
  }

  @Test
  void an_address_taken_back_takes_no_answer_and_what_it_took_counts() {
    var old = scenario.channel("050032", EIT);
    var answers = scenario.bestAnswers(EIT);
    responses.answer(old, NationalIds.of(32_001), answers);
    var made = channels.reissue(Callers.administrator("050032"), YEAR, "050032", EIT, "lost");
    assertThat(scenario.channel("050032", EIT)).isEqualTo(made).isNotEqualTo(old);
    assertThat(channels.survey(old).ending()).contains(OpenSurvey.Ending.REVOKED);
    assertThat(channels.survey(old).open()).isFalse();
    Refused.with(WINDOW_CLOSED, () -> responses.answer(old, NationalIds.of(32_002), answers));
    responses.answer(made, NationalIds.of(32_003), answers);
    assertThat(status("050032").responses()).isEqualTo(2);
  }

  @Test
  void taking_back_asks_for_a_reason() {
    var old = scenario.channel("050033", EIT);
    var administrator = Callers.administrator("050033");
    Refused.with(INVALID_INPUT, () -> channels.reissue(administrator, YEAR, "050033", EIT, " "));
    assertThat(scenario.channel("050033", EIT)).isEqualTo(old);
  }

  @Test
  void nobody_takes_back_the_address_of_another_agency_or_one_that_is_not_there() {
    scenario.channel("050034", EIT);
    var stranger = Callers.administrator("050035");
    var executive = Callers.executive("050034");
    var own = Callers.administrator("050034");
    Refused.with(NOT_FOUND, () -> channels.reissue(stranger, YEAR, "050034", EIT, "x"));
    Refused.with(FORBIDDEN, () -> channels.reissue(executive, YEAR, "050034", EIT, "x"));
    Refused.with(NOT_FOUND, () -> channels.reissue(own, YEAR, "050034", IIT, "x"));
  }

  @Test
  void two_who_take_an_address_back_at_once_leave_one_in_force() throws Exception {
    scenario.channel("050036", EIT);
    Callable<String> again =
        () -> channels.reissue(Callers.operator(), YEAR, "050036", EIT, "misused");
    var made = AtOnce.run(List.of(again, again));
    assertThat(made).contains(scenario.channel("050036", EIT));
    assertThat(new HashSet<>(made))
        .filteredOn(code -> code instanceof String text && channels.survey(text).open())
        .hasSize(1);
  }

  @Test
  void what_an_assessor_collects_is_marked_by_its_way_until_the_link_ends() {
    scenario.assignEveryGroup();
    scenario.approveStakeholders("050037", 100);
    var assessor = Callers.assessor();
    var field = links.make(assessor, YEAR, "050037", Way.ASSESSOR_FIELD, 1);
    var list = links.make(assessor, YEAR, "050037", Way.ASSESSOR_LIST, 12);
    var answers = scenario.bestAnswers(EIT);
    responses.answer(field.code(), NationalIds.of(37_001), answers);
    responses.answer(field.code(), NationalIds.of(37_002), answers);
    responses.answer(list.code(), NationalIds.of(37_003), answers);
    responses.answer(scenario.channel("050037", EIT), NationalIds.of(37_004), answers);
    responses.answer(channels.publicSurvey(YEAR, "050037"), NationalIds.of(37_005), answers);
    assertThat(status("050037").ways())
        .isEqualTo(
            Map.of(
                Way.OWN_CHANNEL, 1,
                Way.PUBLIC_SEARCH, 1,
                Way.ASSESSOR_LIST, 1,
                Way.ASSESSOR_FIELD, 2));
    clock.forward(Duration.ofMinutes(61));
    assertThat(channels.survey(field.code()).ending()).contains(OpenSurvey.Ending.EXPIRED);
    Refused.with(
        WINDOW_CLOSED, () -> responses.answer(field.code(), NationalIds.of(37_006), answers));
    links.end(assessor, YEAR, "050037", list.code());
    Refused.with(
        WINDOW_CLOSED, () -> responses.answer(list.code(), NationalIds.of(37_006), answers));
    assertThat(links.of(assessor, YEAR, "050037"))
        .extracting(CollectionLink::ending)
        .allMatch(Optional::isPresent);
  }

  @Test
  void the_links_of_an_assessor_end_with_the_assignment() {
    scenario.assignEveryGroup();
    var assessor = Callers.assessor();
    var link = links.make(assessor, YEAR, "050039", Way.ASSESSOR_FIELD, 12);
    assertThat(channels.survey(link.code()).ending()).isEmpty();
    assignments.exclude(
        Callers.operator(), YEAR, assessor.name(), "050039", "ญาติเป็นผู้บริหารของหน่วยงาน");
    assertThat(channels.survey(link.code()).ending()).contains(OpenSurvey.Ending.REVOKED);
  }

  @Test
  void the_links_of_an_assessor_end_with_the_account() {
    var operator = Callers.operator();
    var leaving = Callers.assessor("assessor-who-leaves");
    accounts.issue(operator, leaving.name(), Role.ASSESSOR, Optional.empty(), Set.of());
    assignments.assignAgency(operator, YEAR, leaving.name(), "050040");
    var link = links.make(leaving, YEAR, "050040", Way.ASSESSOR_FIELD, 12);
    assertThat(channels.survey(link.code()).ending()).isEmpty();
    administration.disable(operator, leaving.name(), "สิ้นสุดสัญญา");
    assertThat(channels.survey(link.code()).ending()).contains(OpenSurvey.Ending.REVOKED);
    var answers = scenario.bestAnswers(EIT);
    Refused.with(
        WINDOW_CLOSED, () -> responses.answer(link.code(), NationalIds.of(40_001), answers));
  }

  @Test
  void only_an_assessor_of_the_agency_makes_links_and_not_from_a_list_that_is_a_draft() {
    scenario.assignEveryGroup();
    var assessor = Callers.assessor();
    var way = Way.ASSESSOR_FIELD;
    var operator = Callers.operator();
    var own = Callers.administrator("050038");
    Refused.with(FORBIDDEN, () -> links.make(operator, YEAR, "050038", way, 1));
    Refused.with(FORBIDDEN, () -> links.make(own, YEAR, "050038", way, 1));
    Refused.with(INVALID_STATE, () -> links.make(assessor, YEAR, "050038", Way.ASSESSOR_LIST, 1));
    Refused.with(INVALID_INPUT, () -> links.make(assessor, YEAR, "050038", Way.OWN_CHANNEL, 100));
  }

  private ChannelStatus status(String agency) {
    return channels.ofAgency(Callers.administrator(agency), YEAR, agency).stream()
        .filter(survey -> survey.instrument() == EIT)
        .findFirst()
        .orElseThrow();
  }
}
