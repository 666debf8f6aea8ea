package org.openita.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiNumberTest {

  @Test
  void thai_digits_commas_and_spaces_are_understood() {
    assertThat(ThaiNumber.whole("๑,๒๓๔")).contains(1234);
    assertThat(ThaiNumber.whole(" 1 234 ")).contains(1234);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "12.5", "-3", "สามร้อย", "12345678901"})
  void what_is_no_whole_number_is_not_guessed_at(String text) {
    assertThat(ThaiNumber.whole(text)).isEmpty();
  }
}
