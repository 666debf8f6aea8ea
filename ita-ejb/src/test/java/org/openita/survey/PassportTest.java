package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.common.FieldError;

class PassportTest {

  @ParameterizedTest
  @ValueSource(strings = {"PA1234567", "pa 123-4567", " Pa๑๒๓๔๕๖๗", "ＰＡ１２３４５６７"})
  void a_passport_is_the_same_however_its_number_is_typed(String typed) {
    assertThat(Passport.number(typed)).contains("PA1234567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234", "ABCDEFGHIJKLMNOPQRSTU", "PA12345#7", "พา1234567"})
  void what_is_no_number_of_a_passport_is_refused(String typed) {
    assertThat(Passport.number(typed)).isEmpty();
  }

  @Test
  void passports_of_two_countries_with_one_number_are_two_people() {
    assertThat(new Passport("LA", "1234567").distinctive())
        .isNotEqualTo(new Passport("MM", "1234567").distinctive());
  }

  @Test
  void thai_nationals_do_not_answer_by_passport() {
    assertThat(wrong(new TypedIdentity("", "AA1234567", "TH"))).containsExactly("passportCountry");
    assertThat(wrong(new TypedIdentity("", "AA1234567", ""))).containsExactly("passportCountry");
    assertThat(wrong(new TypedIdentity("", "", "LA"))).containsExactly("passport");
  }

  @Test
  void nobody_answers_by_both() {
    assertThat(wrong(new TypedIdentity("1101700230708", "PA1234567", "LA")))
        .containsExactly("nationalId");
  }

  @Test
  void neither_tells_its_number_by_accident() {
    assertThat(new Passport("LA", "PA1234567")).asString().doesNotContain("1234567");
    assertThat(new TypedIdentity("1101700230708", "PA1234567", "LA"))
        .asString()
        .doesNotContain("110", "1234567");
  }

  private static List<String> wrong(TypedIdentity typed) {
    var errors = new ArrayList<FieldError>();
    assertThat(Respondent.of(typed, errors)).isEmpty();
    return errors.stream().map(FieldError::field).toList();
  }
}
