package org.openita.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1111111109);
  private static final long STEP = Totp.stepAt(NOW);

  /** RFC 6238, appendix B, of whose eight digits an app shows the last six. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_rfc(long second, String code) {
    assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  /** RFC 4648, section 10. */
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void secrets_are_written_as_in_the_rfc(String bytes, String text) {
    assertThat(Totp.base32(bytes.getBytes(US_ASCII))).isEqualTo(text);
  }

  @Test
  void a_new_secret_is_as_long_as_the_rfc_recommends() {
    assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 1})
  void the_code_before_and_the_one_after_are_right_too(long difference) {
    var code = Totp.code(SECRET, STEP + difference);
    assertThat(Totp.step(SECRET, code, NOW, 0)).hasValue(STEP + difference);
  }

  @ParameterizedTest
  @ValueSource(longs = {-2, 2})
  void older_and_newer_codes_are_wrong(long difference) {
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP + difference), NOW, 0)).isEmpty();
  }

  @Test
  void nothing_up_to_the_last_step_accepted_is_right_any_more() {
    var code = Totp.code(SECRET, STEP);
    assertThat(Totp.step(SECRET, code, NOW, STEP - 1)).hasValue(STEP);
    assertThat(Totp.step(SECRET, code, NOW, STEP)).isEmpty();
    assertThat(Totp.step(SECRET, Totp.code(SECRET, STEP - 1), NOW, STEP)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"081804", " 081 804 ", "081-804", "๐๘๑๘๐๔"})
  void a_code_may_be_typed_with_spaces_and_in_thai_digits(String typed) {
    assertThat(Totp.step(SECRET, typed, NOW, 0)).hasValue(STEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "81804", "0818040", "081804081804", "abcdef", "-1"})
  void anything_else_is_wrong(String typed) {
    assertThat(Totp.step(SECRET, typed, NOW, 0)).isEmpty();
  }

  @Test
  void apps_are_told_the_secret_and_how_to_make_codes_of_it() {
    var enrolment = Enrolment.of("a050008", SECRET);
    assertThat(enrolment.secret()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(enrolment.secretInGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    assertThat(enrolment.address())
        .isEqualTo(
            "otpauth://totp/OpenITA:a050008?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=OpenITA&algorithm=SHA1&digits=6&period=30");
    assertThat(enrolment.toString()).doesNotContain("GEZD");
  }
}
