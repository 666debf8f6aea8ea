package org.openita.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.Language;

class RowRulesTest {

  private static final AgencyRow GOOD = Rows.sao("160001", "อบต.ดอนแก้ว", "50");

  private final Map<String, Optional<String>> parents = new HashMap<>();

  @Test
  void a_good_row_has_no_errors() {
    assertThat(errors(GOOD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "1234567890123", "12 34", "AB01", "16๐๐๐๑", "-1234"})
  void a_code_is_4_to_12_digits(String code) {
    assertThat(errors(GOOD.withCode(code))).containsExactly("code MALFORMED");
  }

  @ParameterizedTest
  @CsvSource({
    "'',           '',        nameTh REQUIRED",
    "Chiang Mai,   '',        nameTh MALFORMED",
    "'ก\u0007',    '',        nameTh MALFORMED",
    "กรม,          กรม,       nameEn MALFORMED",
  })
  void names_are_in_their_language(String thai, String english, String error) {
    assertThat(errors(GOOD.withNames(thai, english))).containsExactly(error);
  }

  @Test
  void a_name_of_300_letters_is_the_longest() {
    assertThat(errors(GOOD.withNames("ก".repeat(300), "x".repeat(300)))).isEmpty();
    assertThat(errors(GOOD.withNames("ก".repeat(301), "x".repeat(301))))
        .containsExactly("nameTh TOO_LONG", "nameEn TOO_LONG");
  }

  @Test
  void what_it_refers_to_must_be_known() {
    var row =
        new AgencyRow(
            "160001",
            "อบต.ดอนแก้ว",
            "",
            "SAO",
            "NONE",
            "999999",
            "99",
            Optional.of(11),
            "NONE",
            "เพราะ",
            Contact.UNKNOWN,
            2563,
            Optional.empty());
    assertThat(errors(row))
        .containsExactlyInAnyOrder(
            "ministry UNKNOWN",
            "parent UNKNOWN",
            "province UNKNOWN",
            "groupException UNKNOWN",
            "supervisorException UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource({
    "type,                ประเภทหน่วยงาน,      type of agency",
    "ministry,            กระทรวง,           ministry",
    "parent,              หน่วยงานรหัส,        agency with the code",
    "province,            จังหวัด,            province",
    "groupException,      กลุ่มการประเมิน,      assessment group",
    "supervisorException, หน่วยงานกำกับติดตาม, supervising body",
  })
  void what_is_not_known_is_called_by_its_name(String field, String thai, String english) {
    var error = UnknownCode.in(field, "ไม่มีจริง");
    assertThat(error.message(Language.TH)).contains(thai + " “ไม่มีจริง”", "โปรดใช้");
    assertThat(error.message(Language.EN)).contains(english + " “ไม่มีจริง”", "Please use");
  }

  @Test
  void a_type_that_goes_by_area_needs_a_province_or_an_exception() {
    assertThat(errors(Rows.sao("160001", "อบต.ดอนแก้ว", ""))).containsExactly("province REQUIRED");
    assertThat(errors(Rows.excepted(Rows.sao("160001", "อบต.ดอนแก้ว", ""), 5, "", "เพราะ")))
        .isEmpty();
    assertThat(errors(Rows.ofType("DEPARTMENT"))).isEmpty();
  }

  @Test
  void a_type_that_nobody_supervises_needs_an_exception() {
    assertThat(errors(Rows.ofType("UNIVERSITY")))
        .containsExactlyInAnyOrder("province REQUIRED", "supervisorException REQUIRED");
    assertThat(errors(Rows.excepted(Rows.ofType("UNIVERSITY"), 10, "PACC", "เพราะ"))).isEmpty();
  }

  @Test
  void an_exception_needs_a_reason_and_a_reason_an_exception() {
    assertThat(errors(Rows.excepted(GOOD, 1, "", ""))).containsExactly("exceptionReason REQUIRED");
    assertThat(errors(Rows.reasoned(GOOD, "เพราะ"))).containsExactly("exceptionReason POINTLESS");
    assertThat(errors(Rows.excepted(GOOD, 1, "", "ก".repeat(501))))
        .containsExactly("exceptionReason TOO_LONG");
  }

  @Test
  void nobody_belongs_to_itself_by_however_many_steps() {
    parents.put("160001", Optional.of("160003"));
    parents.put("160002", Optional.of("160001"));
    parents.put("160003", Optional.of("160002"));
    assertThat(errors(Rows.under(GOOD, "160001"))).containsExactly("parent CIRCULAR");
    assertThat(errors(Rows.under(GOOD, "160003"))).containsExactly("parent CIRCULAR");
    parents.put("160002", Optional.empty());
    assertThat(errors(Rows.under(GOOD, "160003"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2549", "2701", "2020", "0", "-2563"})
  void years_are_of_the_buddhist_era(int year) {
    assertThat(errors(GOOD.withValidity(year, Optional.empty())))
        .containsExactly("validFrom OUT_OF_RANGE");
  }

  @Test
  void it_does_not_leave_before_it_comes() {
    assertThat(errors(GOOD.withValidity(2564, Optional.of(2563))))
        .containsExactly("validTo OUT_OF_RANGE");
    assertThat(errors(GOOD.withValidity(2564, Optional.of(2564)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1)",
    "www.example.go.th",
    "http://",
    "https://user@example.go.th/",
    "ftp://example.go.th/",
    "https://ex ample.go.th/",
  })
  void a_website_is_an_address_of_the_web(String website) {
    var contact = new Contact(website, "", "", "");
    assertThat(errors(GOOD.withContact(contact))).containsExactly("website MALFORMED");
  }

  @Test
  void a_contact_of_an_agency_is_checked_field_by_field() {
    var right =
        new Contact(
            "https://www.ดอนแก้ว.ไทย/", "1 หมู่ 2", "053-123456 #1", "saraban@example.go.th");
    assertThat(errors(GOOD.withContact(right))).isEmpty();
    var wrong = new Contact("", "ก".repeat(501), "โทร", "saraban");
    assertThat(errors(GOOD.withContact(wrong)))
        .containsExactly("address TOO_LONG", "phone MALFORMED", "email MALFORMED");
  }

  @Test
  void all_errors_of_a_row_are_told_at_once() {
    var row = Rows.sao("1", "", "99").withValidity(1, Optional.empty());
    assertThat(errors(row))
        .containsExactlyInAnyOrder(
            "code MALFORMED", "nameTh REQUIRED", "province UNKNOWN", "validFrom OUT_OF_RANGE");
  }

  private List<String> errors(AgencyRow row) {
    return new RowRules(Tables.some(), parents::get)
        .errors(row).stream().map(error -> error.field() + " " + error.code()).toList();
  }
}
