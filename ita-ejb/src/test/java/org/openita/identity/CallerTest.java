package org.openita.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.NOT_FOUND;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.common.Refusal;
import org.openita.container.Refused;

class CallerTest {

  private static final Assessed AGENCY = agency("050001", "PACC");
  private static final Assessed SISTER = agency("050002", "PACC");
  private static final Assessed STRANGER = agency("140001", "DLA");

  /** Y: may; F: refused as forbidden; N: refused as not found. */
  @ParameterizedTest
  @CsvSource({
    // who, own agency (read, write, approve), of the same body, of another body
    "OPERATOR,         YFF, YFF, YFF",
    "ASSESSOR,         YFF, YFF, YFF",
    "SUPERVISOR,       YFF, YFF, NNN",
    "AGENCY_ADMIN,     YYF, NNN, NNN",
    "AGENCY_EXECUTIVE, YFY, NNN, NNN",
  })
  void a_person_may_what_the_role_allows(Role role, String own, String sister, String stranger) {
    assertRights(person(role), own, sister, stranger);
  }

  @ParameterizedTest
  @CsvSource({
    "READ,               YFF, NNN, NNN",
    "READ WRITE,         YYF, NNN, NNN",
    "READ APPROVE,       YFY, NNN, NNN",
    "READ WRITE APPROVE, YYY, NNN, NNN",
    "WRITE,              YYF, NNN, NNN",
    "APPROVE,            YFY, NNN, NNN",
    "'',                 FFF, NNN, NNN",
  })
  void a_client_of_an_agency_may_what_its_scopes_allow(
      String scopes, String own, String sister, String stranger) {
    assertRights(Caller.client("x", scopes(scopes), "050001", null), own, sister, stranger);
  }

  @Test
  void a_client_of_a_supervising_body_or_of_the_nacc_reads_and_nothing_else() {
    assertRights(Caller.client("x", Set.of(Scope.values()), null, "PACC"), "YFF", "YFF", "NNN");
    assertRights(Caller.client("x", Set.of(Scope.values()), null, null), "YFF", "YFF", "YFF");
    assertRights(Caller.client("x", Set.of(), null, null), "FFF", "FFF", "FFF");
  }

  @Test
  void an_area_office_reads_the_agencies_of_its_body_in_its_provinces_only() {
    var office = Caller.person("x", Role.SUPERVISOR, null, "PACC", Set.of("50", "51"));
    assertThat(rights(office, agency("110001", "PACC", "50"))).isEqualTo("YFF");
    assertThat(rights(office, agency("110002", "PACC", "30"))).isEqualTo("NNN");
    assertThat(rights(office, agency("050001", "PACC", null))).isEqualTo("NNN");
    assertThat(rights(office, agency("120001", "DLA", "50"))).isEqualTo("NNN");
  }

  @Test
  void a_client_has_no_role() {
    var client = Caller.client("operator", Set.of(Scope.values()), null, null);
    for (var role : Role.values()) {
      assertThat(client.is(role)).isFalse();
      Refused.with(FORBIDDEN, () -> client.require(role));
    }
    assertThat(client.role()).isEmpty();
    assertThat(client.roleName()).isEqualTo("API_CLIENT");
  }

  @Test
  void a_person_has_one_role() {
    for (var role : Role.values()) {
      person(role).require(role);
      for (var other : Role.values()) {
        if (other != role) {
          Refused.with(FORBIDDEN, () -> person(role).require(other));
        }
      }
    }
  }

  @Test
  void a_caller_survives_being_kept_in_a_session() throws IOException, ClassNotFoundException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(person(Role.AGENCY_ADMIN));
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertRights((Caller) in.readObject(), "YYF", "NNN", "NNN");
    }
  }

  private static Caller person(Role role) {
    return switch (role) {
      case OPERATOR, ASSESSOR -> Caller.person("x", role, null, null);
      case SUPERVISOR -> Caller.person("x", role, null, "PACC");
      case AGENCY_ADMIN, AGENCY_EXECUTIVE -> Caller.person("x", role, "050001", null);
    };
  }

  private static Set<Scope> scopes(String names) {
    return names.isEmpty()
        ? Set.of()
        : java.util.Arrays.stream(names.split(" "))
            .map(Scope::valueOf)
            .collect(java.util.stream.Collectors.toSet());
  }

  private static void assertRights(Caller caller, String own, String sister, String stranger) {
    assertThat(rights(caller, AGENCY)).as("own").isEqualTo(own);
    assertThat(rights(caller, SISTER)).as("of the same body").isEqualTo(sister);
    assertThat(rights(caller, STRANGER)).as("of another body").isEqualTo(stranger);
  }

  private static String rights(Caller caller, Assessed agency) {
    return right(caller.mayRead(agency), () -> caller.requireRead(agency))
        + right(caller.mayWrite(agency), () -> caller.requireWrite(agency))
        + right(caller.mayApprove(agency), () -> caller.requireApprove(agency));
  }

  /** Asked and required must agree. */
  private static String right(boolean may, ThrowingCallable require) {
    try {
      require.call();
      assertThat(may).isTrue();
      return "Y";
    } catch (Refusal refusal) {
      assertThat(may).isFalse();
      assertThat(refusal.code()).isIn(FORBIDDEN, NOT_FOUND);
      return refusal.code().name().substring(0, 1);
    } catch (Throwable other) {
      throw new AssertionError(other);
    }
  }

  private static Assessed agency(String code, String supervisingBodyCode) {
    return agency(code, supervisingBodyCode, null);
  }

  private static Assessed agency(
      String code, String supervisingBodyCode, String provinceCodeOrNull) {
    return new Assessed() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public String supervisingBodyCode() {
        return supervisingBodyCode;
      }

      @Override
      public Optional<String> provinceCode() {
        return Optional.ofNullable(provinceCodeOrNull);
      }
    };
  }
}
