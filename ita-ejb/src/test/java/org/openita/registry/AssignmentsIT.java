package org.openita.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.DUPLICATE;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.assessor;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.disclosure.DisclosureScores;
import org.openita.disclosure.Disclosures;
import org.openita.disclosure.Finding;
import org.openita.identity.Accounts;
import org.openita.identity.Caller;
import org.openita.identity.Callers;
import org.openita.identity.OfficeAccounts;
import org.openita.identity.Person;
import org.openita.identity.Role;
import org.openita.identity.Sessions;
import org.openita.identity.SignIns;
import org.openita.monitoring.AgencyStatuses;

/** Which agencies are whose: by group, by supervising body and area, by assessor. */
@ArquillianTest
class AssignmentsIT {

  private static final String OWN_PASSWORD = "a phrase of my own";
  private static final Person PERSON =
      new Person("สมชาย ใจดี", "นักวิชาการ", "02 123 4567", "somchai@example.go.th");

  @Inject private Assignments assignments;
  @Inject private OfficeAccounts accounts;
  @Inject private SignIns signIns;
  @Inject private Sessions sessions;
  @Inject private Accounts people;
  @Inject private AgencyStatuses statuses;
  @Inject private Approvals approvals;
  @Inject private Disclosures disclosures;
  @Inject private DisclosureScores scores;
  @Inject private Agencies agencies;
  @Inject private Register register;
  @Inject private Groups groups;
  @Inject private Supervision supervision;
  @Inject private Logos logos;
  @Inject private Scenario scenario;

  @Test
  void an_assessor_to_whom_nothing_is_assigned_knows_of_no_agency() {
    var nobody = newAssessor("as-nobody");
    assertThat(reached(nobody)).isEmpty();
    assertOutOfReach(nobody, "050001");
  }

  @Test
  void an_assessor_reaches_the_agencies_of_the_groups_assigned() {
    var one = newAssessor("as-group");
    assignments.assignGroup(operator(), YEAR, "as-group", 5);
    assertThat(reached(one)).contains("110003", "160002").doesNotContain("050001", "110001");
    assertThat(statuses.of(one, YEAR, "110003").agencyCode()).isEqualTo("110003");
    assertOutOfReach(one, "110001");
    assertOutOfReach(one, "050001");
  }

  @Test
  void an_assessor_reaches_single_agencies_assigned_in_their_cycle_only() {
    var one = newAssessor("as-single");
    assignments.assignAgency(operator(), YEAR, "as-single", "050004");
    assertThat(reached(one)).containsExactly("050004");
    Refused.with(NOT_FOUND, () -> agencies.find(one, YEAR + 1, "050004"));
  }

  @Test
  void an_exclusion_wins_over_every_assignment_until_it_is_lifted() {
    var one = newAssessor("as-excluded");
    assignments.assignGroup(operator(), YEAR, "as-excluded", 10);
    assignments.assignAgency(operator(), YEAR, "as-excluded", "050005");
    assertThat(reached(one)).contains("050005", "050006");
    assignments.exclude(operator(), YEAR, "as-excluded", "050005", "คู่สมรสทำงานในหน่วยงาน");
    assertThat(reached(one)).contains("050006").doesNotContain("050005");
    assertOutOfReach(one, "050005");
    var exclusion = assignments.exclusions(operator(), YEAR, "as-excluded").get(0);
    assertThat(exclusion.reason()).isEqualTo("คู่สมรสทำงานในหน่วยงาน");
    assignments.readmit(operator(), exclusion.id());
    assertThat(reached(one)).contains("050005");
  }

  @Test
  void what_is_withdrawn_is_out_of_reach_at_once() {
    var one = newAssessor("as-withdrawn");
    assignments.assignGroup(operator(), YEAR, "as-withdrawn", 5);
    assertThat(reached(one)).isNotEmpty();
    var assignment = assignments.of(operator(), YEAR, "as-withdrawn").get(0);
    assignments.withdraw(operator(), assignment.id());
    assertThat(reached(one)).isEmpty();
    Refused.with(NOT_FOUND, () -> assignments.withdraw(operator(), assignment.id()));
  }

  @Test
  void groups_come_before_single_agencies_in_the_list_of_assignments() {
    newAssessor("as-list");
    assignments.assignAgency(operator(), YEAR, "as-list", "050004");
    assignments.assignGroup(operator(), YEAR, "as-list", 9);
    assignments.assignGroup(operator(), YEAR, "as-list", 2);
    assertThat(assignments.of(operator(), YEAR, "as-list"))
        .extracting(AssessorAssignment::groupNumber)
        .containsExactly(Optional.of(2), Optional.of(9), Optional.empty());
  }

  @Test
  void what_makes_no_sense_is_refused() {
    newAssessor("as-refused");
    assignments.assignGroup(operator(), YEAR, "as-refused", 1);
    Refused.with(DUPLICATE, () -> assignments.assignGroup(operator(), YEAR, "as-refused", 1));
    Refused.with(INVALID_INPUT, () -> assignments.assignGroup(operator(), YEAR, "as-refused", 11));
    Refused.with(
        INVALID_INPUT, () -> assignments.assignGroup(operator(), YEAR, "as-refused", null));
    Refused.with(INVALID_INPUT, () -> assignments.assignGroup(operator(), YEAR, "nobody", 1));
    Refused.with(NOT_FOUND, () -> assignments.assignGroup(operator(), 2499, "as-refused", 2));
    Refused.with(
        INVALID_INPUT, () -> assignments.assignAgency(operator(), YEAR, "as-refused", "999999"));
    Refused.with(
        INVALID_INPUT, () -> assignments.exclude(operator(), YEAR, "as-refused", "050001", " "));
    for (var other : List.of(assessor(), supervisor("DLA"), administrator("050001"))) {
      Refused.with(FORBIDDEN, () -> assignments.assignGroup(other, YEAR, "as-refused", 2));
      Refused.with(FORBIDDEN, () -> assignments.of(other, YEAR, "as-refused"));
      Refused.with(
          FORBIDDEN, () -> assignments.exclude(other, YEAR, "as-refused", "050001", "เหตุผล"));
      Refused.with(FORBIDDEN, () -> assignments.withdraw(other, 1));
      Refused.with(FORBIDDEN, () -> assignments.readmit(other, 1));
    }
  }

  @Test
  void an_area_office_sees_the_agencies_of_its_body_in_its_provinces() {
    var issued =
        accounts.issue(
            operator(), "dla-north", Role.SUPERVISOR, Optional.of("DLA"), Set.of("50", "57"));
    people.register(signedIn(issued.password()), issued.password(), OWN_PASSWORD, PERSON);
    var office = signedIn(OWN_PASSWORD);
    assertThat(office.provinceCodes()).containsExactly("50", "57");
    assertThat(reached(office)).contains("120002", "160002").doesNotContain("110003", "120001");
    assertOutOfReach(office, "120001");
    assertOutOfReach(office, "110003");
    accounts.confine(operator(), "dla-north", Set.of("20"));
    var moved = signedIn(OWN_PASSWORD);
    assertThat(reached(moved)).contains("120001").doesNotContain("160002");
    Refused.with(FORBIDDEN, () -> accounts.confine(office, "dla-north", Set.of()));
  }

  @Test
  void a_group_rule_moves_what_its_preview_says_from_its_cycle_on() {
    add("169030", "50");
    var plan = groups.plan(operator());
    var changed = new HashMap<>(plan.rules().byProvince());
    changed.put("50", 7);
    var wanted = new GroupPlan(new GroupRules(plan.rules().byType(), changed), plan.exceptions());
    var moves = groups.preview(operator(), wanted, YEAR + 1);
    assertThat(moves.moves())
        .extracting(Moves.Move::code)
        .contains("169030", "160002")
        .doesNotContain("050001");
    assertThat(agencies.find("169030").groupNumber()).isEqualTo(5);
    Refused.with(VERSION_CONFLICT, () -> groups.apply(operator(), wanted, YEAR + 1, "other"));
    Refused.with(FORBIDDEN, () -> groups.apply(supervisor("DLA"), wanted, YEAR + 1, "other"));
    groups.apply(operator(), wanted, YEAR + 1, moves.fingerprint());
    assertThat(agencies.find(YEAR, "169030").groupNumber()).isEqualTo(5);
    assertThat(agencies.find(YEAR + 1, "169030").groupNumber()).isEqualTo(7);
    assertThat(groups.preview(operator(), wanted, YEAR + 1).moves()).isEmpty();
    var back = groups.preview(operator(), plan, YEAR + 1);
    groups.apply(operator(), plan, YEAR + 1, back.fingerprint());
    assertThat(agencies.find("169030").groupNumber()).isEqualTo(5);
  }

  @Test
  void an_exemption_keeps_one_agency_out_of_the_rule_until_it_is_taken_back() {
    add("169031", "50");
    var plan = groups.plan(operator());
    var exempted = new ArrayList<>(plan.exceptions());
    exempted.add(new GroupPlan.Exemption("169031", 3, "ตามมติคณะกรรมการ"));
    apply(new GroupPlan(plan.rules(), exempted));
    assertThat(agencies.find("169031").groupNumber()).isEqualTo(3);
    assertThat(agencies.find("169031").exceptionReason()).contains("ตามมติคณะกรรมการ");
    apply(plan);
    assertThat(agencies.find("169031").groupNumber()).isEqualTo(5);
    assertThat(agencies.find("169031").exceptionReason()).isEmpty();
  }

  @Test
  void rules_that_leave_an_agency_without_a_group_or_a_supervisor_are_refused() {
    var plan = groups.plan(operator());
    var none = new GroupPlan(new GroupRules(Map.of(), plan.rules().byProvince()), List.of());
    Refused.with(INVALID_INPUT, () -> groups.preview(operator(), none, YEAR));
    var nobody = new SupervisionRules(Map.of());
    Refused.with(INVALID_INPUT, () -> supervision.preview(operator(), nobody, YEAR));
    var unknown = new GroupPlan(new GroupRules(Map.of("SAO", 11), Map.of()), List.of());
    Refused.with(INVALID_INPUT, () -> groups.preview(operator(), unknown, YEAR));
  }

  @Test
  void a_body_may_supervise_a_type_in_one_province_only() {
    add("169032", "50");
    add("169033", "95");
    var before = supervision.rules(operator());
    var bodies = new HashMap<>(before.bodies());
    bodies.put(new SupervisionRules.Subject("SAO", Optional.of("95")), "PACC");
    apply(new SupervisionRules(bodies));
    assertThat(agencies.find("169033").supervisingBodyCode()).isEqualTo("PACC");
    assertThat(agencies.find("169032").supervisingBodyCode()).isEqualTo("DLA");
    apply(before);
    assertThat(agencies.find("169033").supervisingBodyCode()).isEqualTo("DLA");
  }

  private void apply(GroupPlan plan) {
    groups.apply(operator(), plan, YEAR, groups.preview(operator(), plan, YEAR).fingerprint());
  }

  private void apply(SupervisionRules rules) {
    supervision.apply(
        operator(), rules, YEAR, supervision.preview(operator(), rules, YEAR).fingerprint());
  }

  @Test
  void an_agency_shows_its_own_logo_to_everyone() throws IOException {
    assertThat(logos.find("050007")).isEmpty();
    logos.put(administrator("050007"), "050007", png(900, 300));
    var logo = logos.find("050007").orElseThrow();
    assertThat(List.of(logo.width(), logo.height())).containsExactly(400, 133);
    logos.put(administrator("050007"), "050007", png(20, 20));
    assertThat(logos.find("050007").orElseThrow().sha256()).isNotEqualTo(logo.sha256());
    Refused.with(NOT_FOUND, () -> logos.put(administrator("050008"), "050007", png(20, 20)));
    Refused.with(FORBIDDEN, () -> logos.put(Callers.executive("050007"), "050007", png(20, 20)));
    logos.remove(operator(), "050007");
    assertThat(logos.find("050007")).isEmpty();
  }

  private void add(String code, String province) {
    register.add(operator(), Rows.sao(code, "อบต.ทดสอบ " + code, province));
  }

  private Caller newAssessor(String username) {
    if (accounts.find(operator(), username).isEmpty()) {
      accounts.issue(operator(), username, Role.ASSESSOR, Optional.empty(), Set.of());
    }
    return Callers.assessor(username);
  }

  private Caller signedIn(String password) {
    var session = signIns.signIn("dla-north", password, "").sessionId().orElseThrow();
    return sessions.resume(session).orElseThrow().caller();
  }

  private List<String> reached(Caller caller) {
    return agencies.search(caller, YEAR, AgencyFilter.ALL, 0, 1000).items().stream()
        .map(AgencyPeriod::code)
        .toList();
  }

  private void assertOutOfReach(Caller caller, String agency) {
    scenario.openAll();
    Refused.with(NOT_FOUND, () -> statuses.of(caller, YEAR, agency));
    Refused.with(NOT_FOUND, () -> disclosures.ofAgency(caller, YEAR, agency));
    Refused.with(NOT_FOUND, () -> disclosures.find(caller, YEAR, agency, "o1"));
    var key = new DossierKey(YEAR, agency, DossierKind.DISCLOSURES);
    Refused.with(NOT_FOUND, () -> approvals.status(caller, key));
    Refused.with(NOT_FOUND, () -> approvals.history(caller, key));
    if (caller.is(Role.ASSESSOR)) {
      Refused.with(
          NOT_FOUND,
          () ->
              scores.score(
                  caller,
                  YEAR,
                  agency,
                  "o1",
                  new Finding(true, Set.of(1, 2)),
                  Optional.empty(),
                  0));
    }
  }

  private static byte[] png(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
