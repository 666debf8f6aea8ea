package org.openita.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_INPUT;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.common.RefusalCode.VERSION_CONFLICT;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.common.FieldError;
import org.openita.container.Refused;
import org.openita.container.Scenario;

/** Writing the register. Each test has codes to itself. */
@ArquillianTest
class RegisterIT {

  private static final int YEAR = 2563;

  @Inject private Register register;
  @Inject private Agencies agencies;
  @Inject private Reorganisations reorganisations;
  @Inject private Scenario scenario;

  @Test
  void a_new_agency_is_in_the_group_of_its_province_and_under_the_body_of_its_type() {
    register.add(operator(), Rows.sao("169001", "อบต.ทดสอบหนึ่ง", "50"));
    var found = agencies.find("169001");
    assertThat(found.groupNumber()).isEqualTo(5);
    assertThat(found.supervisingBodyCode()).isEqualTo("DLA");
    assertThat(agencies.find(YEAR, "169001").name().th()).isEqualTo("อบต.ทดสอบหนึ่ง");
    Refused.with(NOT_FOUND, () -> agencies.find(YEAR - 1, "169001"));
  }

  @Test
  void an_exception_wins_over_the_rules() {
    var row = Rows.excepted(Rows.sao("169002", "อบต.ทดสอบสอง", "50"), 9, "PACC", "ศาลสั่ง");
    register.add(operator(), row);
    assertThat(agencies.find("169002").groupNumber()).isEqualTo(9);
    assertThat(agencies.find("169002").supervisingBodyCode()).isEqualTo("PACC");
    assertThat(AgencyRow.of(agencies.find("169002"))).isEqualTo(row);
  }

  @Test
  void a_code_is_given_once() {
    register.add(operator(), Rows.sao("169003", "อบต.ทดสอบสาม", "50"));
    var refusal =
        Refused.with(
            INVALID_INPUT,
            () -> register.add(operator(), Rows.sao("169003", "อบต.ทดสอบอื่น", "50")));
    assertThat(refusal.errors()).extracting(FieldError::code).containsExactly("DUPLICATE");
  }

  @Test
  void the_longest_name_is_taken_however_much_its_letters_weigh_in_the_order() {
    var name = "กำ".repeat(150);
    register.add(operator(), Rows.sao("169090", name, "50"));
    assertThat(agencies.find("169090").name().th()).isEqualTo(name);
  }

  @Test
  void a_new_name_holds_from_its_cycle_on_and_the_old_one_stays_with_the_cycles_before() {
    var old = register.add(operator(), Rows.sao("169004", "อบต.ชื่อเดิม", "50"));
    var renamed = AgencyRow.of(old).withNames("ทต.ชื่อใหม่", "New Name");
    register.change(operator(), renamed, YEAR + 2, old.version());
    assertThat(agencies.find("169004").name().th()).isEqualTo("ทต.ชื่อใหม่");
    assertThat(agencies.find(YEAR + 1, "169004").name().th()).isEqualTo("อบต.ชื่อเดิม");
    assertThat(agencies.find(YEAR + 2, "169004").name().th()).isEqualTo("ทต.ชื่อใหม่");
    assertThat(agencies.find(YEAR + 9, "169004").name().en()).isEqualTo("New Name");
    assertThat(agencies.history("169004")).hasSize(2);
  }

  @Test
  void an_agency_that_has_left_is_found_but_not_in_later_cycles() {
    var there = register.add(operator(), Rows.sao("169005", "อบต.ลาไปแล้ว", "50"));
    var row = AgencyRow.of(there).withValidity(YEAR, Optional.of(YEAR + 1));
    register.change(operator(), row, YEAR, there.version());
    assertThat(agencies.find("169005").validTo()).contains(YEAR + 1);
    assertThat(inCycle(YEAR + 1)).contains("169005");
    assertThat(inCycle(YEAR + 2)).doesNotContain("169005");
    Refused.with(NOT_FOUND, () -> agencies.find(YEAR + 2, "169005"));
  }

  @Test
  void whoever_read_an_older_version_does_not_overwrite_a_newer_one() {
    var first = register.add(operator(), Rows.sao("169006", "อบต.ทดสอบหก", "50"));
    var row = AgencyRow.of(first).withNames("อบต.ทดสอบหกใหม่", "");
    register.change(operator(), row, YEAR, first.version());
    Refused.with(VERSION_CONFLICT, () -> register.change(operator(), row, YEAR, first.version()));
  }

  @Test
  void only_operators_write_the_register() {
    var row = Rows.sao("169007", "อบต.ทดสอบเจ็ด", "50");
    for (var other : List.of(supervisor("DLA"), administrator("050001"))) {
      Refused.with(FORBIDDEN, () -> register.add(other, row));
      Refused.with(FORBIDDEN, () -> register.change(other, row, YEAR, 0));
      Refused.with(FORBIDDEN, () -> register.apply(other, List.of(row), YEAR));
      Refused.with(FORBIDDEN, () -> register.compare(other, List.of(row), YEAR));
    }
  }

  @Test
  void an_agency_changes_its_own_contact_and_no_other() {
    var agency = register.add(operator(), Rows.sao("169008", "อบต.ทดสอบแปด", "50"));
    var contact = new Contact("https://www.example.go.th", "1 หมู่ 2", "0 2123 4567", "");
    Refused.with(
        NOT_FOUND,
        () -> register.changeContact(administrator("050001"), "169008", contact, agency.version()));
    register.changeContact(administrator("169008"), "169008", contact, agency.version());
    assertThat(agencies.find("169008").contact()).isEqualTo(contact);
  }

  @Test
  void names_sort_as_in_a_thai_dictionary() {
    var names =
        List.of(
            "กก", "กรม", "กระทรวง", "กะ", "กา", "ก่า", "ก้า", "การ", "กำ", "กี่", "กู้", "เก",
            "เก่ง", "เกา", "เก่า", "เก้า", "เกาะ", "แก", "แก่", "แก้", "แกะ", "โก", "โก้", "ใกล้",
            "ไก่", "ไกล", "ขา", "เขา", "เข้า", "ทหาร", "ท่า", "เทศบาล", "แท่น", "ไทย", "ป่า", "ป้า",
            "เป้า", "ไป", "มา", "ม้า", "เมือง", "ไม้", "หมู", "ใหม่", "อำเภอ", "โอ่ง");
    var shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(1));
    var rows = new ArrayList<AgencyRow>();
    for (var name : shuffled) {
      rows.add(Rows.sao(Integer.toString(18_000_000 + rows.size()), name, "50"));
    }
    register.apply(operator(), rows, YEAR);
    assertThat(agencies.all(AgencyFilter.ALL.withText("18000")))
        .extracting(agency -> agency.name().th())
        .containsExactlyElementsOf(names);
  }

  @Test
  void an_agency_is_found_by_any_part_of_its_present_and_former_names() {
    var old = register.add(operator(), Rows.sao("169040", "อบต.นามเดิม", "50"));
    var row = AgencyRow.of(old).withNames("ทต.นามปัจจุบัน", "Nam Patchuban Municipality");
    register.change(operator(), row, YEAR + 1, old.version());
    for (var part : List.of("นามเดิม", "นามปัจจุบัน", "PATCHUBAN m", "169040", " นามปัจจุบัน ")) {
      assertThat(agencies.all(AgencyFilter.ALL.withText(part)))
          .as(part)
          .extracting(Agency::code)
          .contains("169040");
    }
    assertThat(agencies.all(YEAR, AgencyFilter.ALL.withText("นามปัจจุบัน"))).isEmpty();
    assertThat(agencies.all(YEAR, AgencyFilter.ALL.withText("นามเดิม"))).hasSize(1);
    assertThat(agencies.all(AgencyFilter.ALL.withText("%"))).isEmpty();
    assertThat(agencies.all(AgencyFilter.ALL.withText("อบต_นาม"))).isEmpty();
  }

  @Test
  void filters_hold_together() {
    add("169041", "169042");
    var there = agencies.find("169042");
    register.change(
        operator(),
        AgencyRow.of(there).withValidity(YEAR, Optional.of(YEAR)),
        YEAR,
        there.version());
    var local = AgencyFilter.ALL.withText("16904").withType("SAO").withProvince("50").withGroup(5);
    assertThat(codes(local)).contains("169041", "169042");
    assertThat(codes(local.withSupervisor("PACC"))).isEmpty();
    assertThat(codes(local.withMinistry("MOI"))).isEmpty();
    assertThat(codes(local.withLeftBefore(YEAR + 1))).containsExactly("169042");
    assertThat(codes(local.withLeftBefore(YEAR))).isEmpty();
  }

  private List<String> codes(AgencyFilter filter) {
    return agencies.search(filter, 0, 100).items().stream().map(Agency::code).toList();
  }

  @Test
  void rows_are_written_all_or_none() {
    var good = Rows.sao("169009", "อบต.ทดสอบเก้า", "50");
    var bad = Rows.sao("169010", "", "99");
    var refusal =
        Refused.with(INVALID_INPUT, () -> register.apply(operator(), List.of(good, bad), YEAR));
    assertThat(refusal.errors())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder("nameTh", "province");
    Refused.with(NOT_FOUND, () -> agencies.find("169009"));
  }

  @Test
  void the_whole_nation_is_written_at_once_and_a_second_time_changes_nothing() {
    var rows = new ArrayList<AgencyRow>();
    for (int i = 0; i < 8302; i++) {
      rows.add(Rows.sao(Integer.toString(20_000_000 + i), "องค์การบริหารส่วนตำบลที่ " + i, "30"));
    }
    assertThat(register.apply(operator(), rows, YEAR)).allMatch(RowOutcome::added);
    assertThat(register.apply(operator(), rows, YEAR)).allMatch(RowOutcome::unchanged);
    var renamed = rows.stream().map(row -> row.withNames("ใหม่ " + row.nameTh(), "")).toList();
    assertThat(register.apply(operator(), renamed, YEAR + 1)).allMatch(RowOutcome::changed);
    assertThat(agencies.all(YEAR, AgencyFilter.ALL.withText("ใหม่ องค์การ"))).isEmpty();
    assertThat(agencies.all(YEAR + 1, AgencyFilter.ALL.withText("ใหม่ องค์การ"))).hasSize(8302);
  }

  @Test
  void a_parent_may_come_after_its_children_in_the_same_file() {
    var child = Rows.under(Rows.sao("169012", "หน่วยงานลูก", "50"), "169013");
    var parent = Rows.sao("169013", "หน่วยงานแม่", "50");
    register.apply(operator(), List.of(child, parent), YEAR);
    assertThat(agencies.find("169012").parentCode()).contains("169013");
  }

  @Test
  void those_that_merge_leave_and_the_history_leads_to_who_stands_for_them() {
    add("169020", "169021", "169022");
    reorganisations.merge(operator(), List.of("169020", "169021"), "169022", YEAR + 1);
    assertThat(inCycle(YEAR)).contains("169020", "169021", "169022");
    assertThat(inCycle(YEAR + 1)).contains("169022").doesNotContain("169020", "169021");
    assertThat(agencies.successions("169021"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.successor().code()).isEqualTo("169022");
              assertThat(one.kind()).isEqualTo(SuccessionKind.MERGER);
              assertThat(one.fromYear()).isEqualTo(YEAR + 1);
            });
    var successions = agencies.successions("169022");
    assertThat(successions).hasSize(2);
    reorganisations.forget(operator(), successions.get(0).id());
    assertThat(agencies.successions("169022")).hasSize(1);
  }

  @Test
  void one_that_splits_leaves_unless_it_is_one_of_the_parts() {
    add("169023", "169024", "169025", "169026");
    reorganisations.split(operator(), "169023", List.of("169024", "169025"), YEAR + 1);
    assertThat(agencies.find("169023").validTo()).contains(YEAR);
    reorganisations.split(operator(), "169024", List.of("169024", "169026"), YEAR + 2);
    assertThat(agencies.find("169024").validTo()).isEmpty();
    assertThat(agencies.successions("169024")).hasSize(2);
  }

  @Test
  void nobody_merges_with_itself_or_into_whoever_is_not_there() {
    add("169027", "169028");
    var itself = List.of("169027");
    Refused.with(
        INVALID_INPUT, () -> reorganisations.merge(operator(), itself, "169027", YEAR + 1));
    Refused.with(
        INVALID_INPUT, () -> reorganisations.merge(operator(), itself, "999999", YEAR + 1));
    reorganisations.leave(operator(), "169028", YEAR, 1);
    Refused.with(
        INVALID_INPUT, () -> reorganisations.merge(operator(), itself, "169028", YEAR + 1));
    Refused.with(
        FORBIDDEN,
        () -> reorganisations.merge(administrator("169027"), itself, "169028", YEAR + 1));
    assertThat(agencies.find("169027").validTo()).isEmpty();
  }

  @Test
  void an_agency_cannot_have_left_before_a_cycle_in_which_it_worked() {
    scenario.openAll();
    scenario.submitHeadcount("050001", 100);
    var agency = agencies.find("050001");
    var refusal =
        Refused.with(
            INVALID_INPUT,
            () -> reorganisations.leave(operator(), "050001", YEAR - 1, agency.version()));
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("last");
    var late = AgencyRow.of(agency).withValidity(YEAR + 1, Optional.empty());
    Refused.with(
        INVALID_INPUT, () -> register.change(operator(), late, YEAR + 1, agency.version()));
  }

  private void add(String... codes) {
    for (var code : codes) {
      register.add(operator(), Rows.sao(code, "อบต.ทดสอบ " + code, "50"));
    }
  }

  private List<String> inCycle(int year) {
    return agencies.all(year, AgencyFilter.ALL).stream().map(AgencyPeriod::code).toList();
  }
}
