package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

  private final OneTimePassword password = OneTimePassword.generate();

  @Test
  void it_is_sixteen_characters_in_groups_of_four() {
    assertThat(password.text()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    assertThat(password.text()).isNotEqualTo(OneTimePassword.generate().text());
  }

  @Test
  void what_is_kept_differs_each_time_and_proves_the_same_password() {
    assertThat(password.hash()).isNotEqualTo(password.hash());
    assertThat(OneTimePassword.matches(password.text(), password.hash())).isTrue();
    assertThat(OneTimePassword.matches("abcd-efgh-jkmn-pqrs", password.hash())).isFalse();
  }

  @Test
  void it_may_be_typed_without_hyphens_with_spaces_and_in_capitals() {
    var typed = " " + password.text().toUpperCase().replace("-", " ");
    assertThat(OneTimePassword.matches(typed, password.hash())).isTrue();
    assertThat(OneTimePassword.matches(typed.replace(" ", ""), password.hash())).isTrue();
  }

  @Test
  void what_is_kept_tells_its_kind() {
    assertThat(OneTimePassword.isHash(password.hash())).isTrue();
    assertThat(OneTimePassword.isHash("PBKDF2WithHmacSHA512:210000:c2FsdA:aGFzaA")).isFalse();
  }

  @Test
  void it_is_never_shown_by_accident() {
    assertThat(password.toString()).doesNotContain(password.text());
  }
}
