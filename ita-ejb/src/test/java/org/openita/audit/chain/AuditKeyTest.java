package org.openita.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditKeyTest {

  private static final AuditKey KEY = key(0);
  private static final byte[] CONTENT = "content".getBytes(UTF_8);

  @Test
  void every_node_with_the_master_key_has_the_same_keys() {
    var other = key(0);
    assertThat(other.publicKey()).isEqualTo(KEY.publicKey());
    assertThat(other.seal(CONTENT)).isEqualTo(KEY.seal(CONTENT));
    assertThat(other.verifies(CONTENT, KEY.sign(CONTENT))).isTrue();
  }

  @Test
  void the_keys_are_those_that_were_derived_when_they_were_first_used() {
    assertThat(KEY.publicKey())
        .as("a log signed by an earlier release must verify")
        .isEqualTo("MCowBQYDK2VwAyEAoGK2a9AmaaYVLTbX6yVuxEEZQyqXRCMtbyntxVnWjvU=");
  }

  @Test
  void a_file_gives_the_keys_that_the_application_derives(@TempDir Path directory)
      throws Exception {
    var file = directory.resolve("master.key");
    Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]) + "\n");
    assertThat(AuditKey.read(file).publicKey()).isEqualTo(KEY.publicKey());
    Files.writeString(file, "short");
    assertThatThrownBy(() -> AuditKey.read(file)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void another_master_key_verifies_nothing() {
    var other = key(1);
    assertThat(other.verifies(CONTENT, KEY.sign(CONTENT))).isFalse();
    assertThat(other.seal(CONTENT)).isNotEqualTo(KEY.seal(CONTENT));
  }

  @Test
  void the_public_key_alone_verifies_a_signature() {
    var signed = KEY.sign(CONTENT);
    assertThat(AuditKey.verifies(KEY.publicKey(), CONTENT, signed)).isTrue();
    assertThat(AuditKey.verifies(KEY.publicKey(), "other".getBytes(UTF_8), signed)).isFalse();
    assertThat(AuditKey.verifies(KEY.publicKey(), CONTENT, new byte[64])).isFalse();
    assertThat(AuditKey.verifies(KEY.publicKey(), CONTENT, new byte[3])).isFalse();
  }

  @Test
  void the_private_key_is_not_the_seal_key() {
    assertThat(Base64.getEncoder().encodeToString(KEY.seal(CONTENT))).isNotEqualTo(KEY.publicKey());
  }

  @Test
  void a_checkpoint_survives_a_file_and_shows_forgery() {
    var head = Head.of(LocalDate.of(2026, 11, 21), 7, Hash.ZERO, Hash.over(CONTENT), KEY);
    var read = Head.parse(head.toString()).orElseThrow();
    assertThat(read.isSealedBy(KEY)).isTrue();
    var forged = Head.parse(head.toString().replace(" 7 ", " 6 ")).orElseThrow();
    assertThat(forged.isSealedBy(KEY)).isFalse();
    assertThat(Head.parse("")).isEmpty();
    assertThat(Head.parse("a b c d e")).isEmpty();
  }

  /** As {@code MasterKey.digest} derives, from a master key that begins with a byte. */
  private static AuditKey key(int first) {
    var master = new byte[32];
    master[0] = (byte) first;
    return AuditKey.of(name -> hmac(hmac(master, AuditKey.PURPOSE), name));
  }

  private static byte[] hmac(byte[] key, String content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(content.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void texts_are_kept_as_the_database_can_give_them_back() {
    var entry =
        new Entry(
            Instant.parse("2026-11-21T03:00:00.123456789Z"),
            "ก".repeat(101),
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "half \uD83D and whole \uD83D\uDE00 and nothing \u0000");
    assertThat(entry.actor()).hasSize(100);
    assertThat(entry.details()).isEqualTo("half \uFFFD and whole \uD83D\uDE00 and nothing \uFFFD");
    assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-21T03:00:00.123456Z"));
  }
}
