package org.openita.common.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyRingTest {

  private static final byte[] SECRET = {1, 2, 3};
  private final KeyRing first = KeyRing.parse(Base64.getEncoder().encodeToString(new byte[32]));

  @Test
  void a_secret_is_unwrapped_for_its_owner_only() {
    var wrapped = first.wrap(SECRET, "a");
    assertThat(first.unwrap(wrapped, "a")).isEqualTo(SECRET);
    assertThatIllegalStateException().isThrownBy(() -> first.unwrap(wrapped, "b"));
    assertThatIllegalStateException().isThrownBy(() -> first.unwrap(new byte[5], "a"));
  }

  @Test
  void a_rotated_ring_unwraps_what_the_old_key_wrapped_and_wraps_by_the_new_one() {
    var wrapped = first.wrap(SECRET, "a");
    var rotated = first.rotated();
    assertThat(rotated.isPresent(wrapped, "a")).isFalse();
    assertThat(rotated.unwrap(wrapped, "a")).isEqualTo(SECRET);
    var anew = rotated.wrap(SECRET, "a");
    assertThat(rotated.isPresent(anew, "a")).isTrue();
    assertThatIllegalStateException().isThrownBy(() -> first.unwrap(anew, "a"));
  }

  @Test
  void a_rotation_that_was_interrupted_goes_on_with_the_same_key() {
    var begun = KeyRing.parse(first.rotated().written());
    assertThat(begun.rotating()).isTrue();
    assertThat(begun.rotated().written()).isEqualTo(begun.written());
    assertThat(begun.settled().rotating()).isFalse();
  }

  @Test
  void after_two_rotations_the_key_between_is_gone_and_digests_are_the_same() {
    var second = first.rotated().settled();
    var third = second.rotated().settled();
    assertThat(third.written().lines()).hasSize(2);
    assertThat(third.digest("p", "v")).isEqualTo(first.digest("p", "v"));
    var wrapped = second.wrap(SECRET, "a");
    assertThatIllegalStateException().isThrownBy(() -> third.unwrap(wrapped, "a"));
  }

  @Test
  void anything_else_is_no_key() {
    assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.parse(""));
    assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.parse("AAAA"));
    assertThatIllegalArgumentException().isThrownBy(() -> KeyRing.parse("no key"));
    assertThat(first.toString()).doesNotContain("AAAA");
  }
}
