package org.openita.ws.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  @Test
  void a_secret_may_hold_colons_and_thai_letters() {
    assertThat(Credentials.ofBasic("basic " + encoded("nacc:ก:b")))
        .contains(new Credentials("nacc", "ก:b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic", "Basic ", "Basic !!!", "Bearer abc", "Basic bmFjYw=="})
  void anything_else_proves_nobody(String header) {
    assertThat(Credentials.ofBasic(header)).isEmpty();
  }

  @Test
  void the_secret_is_never_shown() {
    assertThat(new Credentials("nacc", "secret").toString()).doesNotContain("secret");
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
