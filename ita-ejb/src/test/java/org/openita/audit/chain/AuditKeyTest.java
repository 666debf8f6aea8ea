package org.openita.audit.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AuditKeyTest {

  private static final AuditKey KEY = AuditKey.of(new byte[32]);
  private static final byte[] CONTENT = "content".getBytes(UTF_8);

  @Test
  void every_node_with_the_master_key_has_the_same_keys() {
    var other = AuditKey.of(new byte[32]);
    assertThat(other.publicKey()).isEqualTo(KEY.publicKey());
    assertThat(other.seal(CONTENT)).isEqualTo(KEY.seal(CONTENT));
    assertThat(other.verifies(CONTENT, KEY.sign(CONTENT))).isTrue();
  }

  @Test
  void the_keys_are_those_that_were_derived_when_they_were_first_used() {
    assertThat(KEY.publicKey())
        .as("a log signed by an earlier release must verify")
        .isEqualTo("MCowBQYDK2VwAyEAf0juYSYP7N9NosOwkRBnM6klIkyXdEbT7hoNxv7arEc=");
  }

  @Test
  void another_master_key_verifies_nothing() {
    var bytes = new byte[32];
    bytes[0] = 1;
    var other = AuditKey.of(bytes);
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
    var checkpoint = Checkpoint.of(head, Instant.parse("2026-11-21T03:00:00Z"), KEY);
    var read = Checkpoint.parse(checkpoint.toString()).orElseThrow();
    assertThat(read.isSignedBy(KEY)).isTrue();
    var forged = Checkpoint.parse(checkpoint.toString().replace(" 7 ", " 6 ")).orElseThrow();
    assertThat(forged.isSignedBy(KEY)).isFalse();
    assertThat(Checkpoint.parse("")).isEmpty();
    assertThat(Checkpoint.parse("a b c d e")).isEmpty();
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
