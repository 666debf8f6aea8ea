package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.identity.Attempt.Proof;

class AttemptTest {

  @Test
  void case_and_spaces_around_a_name_make_no_difference() {
    assertThat(of(" A050008 ", "10.0.0.1").counted())
        .isEqualTo(of("a050008", "10.0.0.1").counted());
  }

  @Test
  void proofs_are_counted_apart() {
    assertThat(new Attempt(Proof.CODE, "a050008", "10.0.0.1").counted().values())
        .doesNotContainAnyElementsOf(of("a050008", "10.0.0.1").counted().values());
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2::7, 2001:db8:1:2:aaaa::1",
    "fe80::1%eth0, fe80::2",
    "::ffff:10.0.0.1, 10.0.0.1"
  })
  void a_household_has_one_network_of_ipv6(String one, String other) {
    assertThat(of("a050008", one).place()).isEqualTo(of("a050008", other).place());
  }

  @ParameterizedTest
  @CsvSource({"10.0.0.1, 10.0.0.2", "2001:db8:1:2::7, 2001:db8:1:3::7", "'', 10.0.0.1"})
  void other_addresses_are_counted_apart(String one, String other) {
    assertThat(of("a050008", one).place()).isNotEqualTo(of("a050008", other).place());
  }

  /** Nobody is looked up in a directory of names by what came as an address. */
  @ParameterizedTest
  @ValueSource(strings = {"localhost", "unknown", "", "..", ":::::", "999.1.1.1", "_hidden"})
  void what_is_no_address_is_taken_as_it_is(String address) {
    assertThat(of("a050008", address).place()).isEqualTo("a050008\n" + address);
  }

  @Test
  void a_name_of_a_million_letters_is_cut() {
    assertThat(of("x".repeat(1_000_000), "").name()).hasSize(200);
  }

  private static Attempt of(String name, String address) {
    return new Attempt(Proof.PASSWORD, name, address);
  }
}
