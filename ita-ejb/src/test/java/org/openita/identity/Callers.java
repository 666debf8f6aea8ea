package org.openita.identity;

import java.util.Set;

/** Callers as a sign-in would make them, for tests that are not about signing in. */
public final class Callers {

  private Callers() {}

  public static Caller operator() {
    return Caller.person("operator", Role.OPERATOR, null, null);
  }

  public static Caller assessor() {
    return assessor("assessor");
  }

  public static Caller assessor(String username) {
    return Caller.person(username, Role.ASSESSOR, null, null);
  }

  public static Caller supervisor(String supervisingBodyCode) {
    return Caller.person("supervisor", Role.SUPERVISOR, null, supervisingBodyCode);
  }

  /** Of an area office. */
  public static Caller supervisor(String supervisingBodyCode, String... provinceCodes) {
    return Caller.person("area", Role.SUPERVISOR, null, supervisingBodyCode, Set.of(provinceCodes));
  }

  public static Caller supervisingClient(String id, String supervisingBodyCode) {
    return Caller.client(id, Set.of(Scope.values()), null, supervisingBodyCode);
  }

  /** A client of the NACC. */
  public static Caller nationalClient(String id) {
    return Caller.client(id, Set.of(Scope.values()), null, null);
  }

  public static Caller administrator(String agencyCode) {
    return Caller.person("a" + agencyCode, Role.AGENCY_ADMIN, agencyCode, null);
  }

  public static Caller executive(String agencyCode) {
    return Caller.person("t" + agencyCode, Role.AGENCY_EXECUTIVE, agencyCode, null);
  }

  /** An executive whose account has another name than usual. */
  public static Caller executive(String agencyCode, String username) {
    return Caller.person(username, Role.AGENCY_EXECUTIVE, agencyCode, null);
  }

  /** Somebody of an agency to whom an account has been issued. */
  public static Caller of(IssuedAccount account) {
    return Caller.person(
        account.username(), account.role(), account.agencyCode().orElseThrow(), null);
  }

  /** A client of an agency. */
  public static Caller client(String id, String agencyCode, Scope... scopes) {
    return Caller.client(id, Set.of(scopes), agencyCode, null);
  }
}
