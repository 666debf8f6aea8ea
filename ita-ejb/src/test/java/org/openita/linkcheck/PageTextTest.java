package org.openita.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "พ.ศ. 2563",
        "ประจำปีงบประมาณ พ.ศ.๒๕๖๓",
        "updated 2020-06-01",
        "๑ มิถุนายน ๒๐๒๐",
        "2563",
        "ปี2563ฉบับที่ 1",
        "01/06/2563"
      })
  void a_year_is_named_in_either_era_and_either_digits(String text) {
    assertThat(PageText.names(2563, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2562", "๒๕๖๒", "2021", "โทร. 025631234", "12563", "25630", "๑๒๕๖๓"})
  void a_longer_number_or_another_year_is_not_it(String text) {
    assertThat(PageText.names(2563, text)).isFalse();
  }
}
