package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.container.NationalIds;

class NationalIdTest {

  /** 1·13 + 2·12 + 3·11 + … + 2·2 = 352, which is 0 modulo 11: 11, of which the last digit is 1. */
  private static final String VALID = "1234567890121";

  @ParameterizedTest
  @ValueSource(
      strings = {
        VALID,
        "1-2345-67890-12-1",
        " 1 2345 67890 12 1 ",
        "๑๒๓๔๕๖๗๘๙๐๑๒๑",
        "๑-2345-67890-12-๑"
      })
  void thirteen_digits_with_the_right_check_digit_are_read(String typed) {
    assertThat(NationalId.parse(typed)).map(NationalId::distinctive).contains(VALID);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "123456789012", "12345678901211", "1234567890122", "0234567890121", "123456789012A",
        "1234567890121x", "1.234567890121", "+1234567890121", "   ", "-------------"
      })
  void anything_else_is_not(String typed) {
    assertThat(NationalId.parse(typed)).isEmpty();
  }

  @Property
  void exactly_one_check_digit_is_right(@ForAll @LongRange(max = 99_999_999_999L) long number) {
    var right = NationalIds.of(number);
    for (char last = '0'; last <= '9'; last++) {
      var typed = right.substring(0, 12) + last;
      assertThat(NationalId.parse(typed).isPresent()).isEqualTo(typed.equals(right));
    }
  }

  @Test
  void it_never_tells_its_number() {
    assertThat(NationalId.parse(VALID).orElseThrow().toString()).doesNotContainPattern("\\d");
  }
}
