package org.openita.identity;

import static org.openita.identity.Scope.APPROVE;
import static org.openita.identity.Scope.READ;
import static org.openita.identity.Scope.WRITE;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.common.Actor;
import org.openita.common.Refusal;

/**
 * The person or the other government system that asks for something.
 *
 * <p>A caller reaches one agency (its own), the agencies of one supervising body, everywhere or in
 * the provinces of an area, or all of them, and within this reach may read, write or approve. What
 * lies outside of the reach is refused as {@code NOT_FOUND}, what lies inside but is not allowed as
 * {@code FORBIDDEN}.
 */
public final class Caller implements Actor, Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final Role role;
  private final EnumSet<Scope> scopes;
  private final String agencyCode;
  private final String supervisingBodyCode;
  private final List<String> provinceCodes;
  private final String session;
  private final boolean confined;

  private Caller(
      String name,
      Role role,
      Set<Scope> scopes,
      String agencyCode,
      String supervisingBodyCode,
      Set<String> provinceCodes) {
    this.name = name;
    this.role = role;
    this.scopes = scopes.isEmpty() ? EnumSet.noneOf(Scope.class) : EnumSet.copyOf(scopes);
    this.agencyCode = agencyCode;
    this.supervisingBodyCode = supervisingBodyCode;
    this.provinceCodes = provinceCodes.stream().sorted().toList();
    this.session = null;
    this.confined = false;
  }

  private Caller(Caller same, String session, boolean confined) {
    this.name = same.name;
    this.role = same.role;
    this.scopes = same.scopes;
    this.agencyCode = same.agencyCode;
    this.supervisingBodyCode = same.supervisingBodyCode;
    this.provinceCodes = same.provinceCodes;
    this.session = session;
    this.confined = confined;
  }

  /** The same person, at work in a session. */
  Caller within(String sessionId) {
    return new Caller(this, sessionId, confined);
  }

  /** The same person, who must do something about their own account before anything else. */
  Caller confined() {
    return new Caller(this, session, true);
  }

  boolean isConfined() {
    return confined;
  }

  /** The session in which the person is at work; absent for a client. */
  Optional<String> session() {
    return Optional.ofNullable(session);
  }

  static Caller person(String username, Role role, String agencyCode, String supervisingBodyCode) {
    return person(username, role, agencyCode, supervisingBodyCode, Set.of());
  }

  /**
   * @param provinceCodes the area of a supervisor; empty for everywhere
   */
  static Caller person(
      String username,
      Role role,
      String agencyCode,
      String supervisingBodyCode,
      Set<String> provinceCodes) {
    var scopes =
        switch (role) {
          case AGENCY_ADMIN -> EnumSet.of(READ, WRITE);
          case AGENCY_EXECUTIVE -> EnumSet.of(READ, APPROVE);
          case OPERATOR, SUPERVISOR, ASSESSOR -> EnumSet.of(READ);
        };
    return new Caller(username, role, scopes, agencyCode, supervisingBodyCode, provinceCodes);
  }

  /** A client of a supervising body or of the NACC reads and nothing else. */
  static Caller client(
      String id, Set<Scope> scopes, String agencyCode, String supervisingBodyCode) {
    var granted = scopes.isEmpty() ? EnumSet.noneOf(Scope.class) : EnumSet.copyOf(scopes);
    if (agencyCode == null) {
      granted.retainAll(EnumSet.of(READ));
    }
    return new Caller(id, null, granted, agencyCode, supervisingBodyCode, Set.of());
  }

  /** User name of a person, id of a client. */
  @Override
  public String name() {
    return name;
  }

  /** Absent for a client. */
  public Optional<Role> role() {
    return Optional.ofNullable(role);
  }

  /** For the log and the history: the role, or that it is a client. */
  @Override
  public String roleName() {
    return role == null ? "API_CLIENT" : role.name();
  }

  /** The only agency within reach; absent where there are several. */
  @Override
  public Optional<String> agencyCode() {
    return Optional.ofNullable(agencyCode);
  }

  /** The supervising body whose agencies are within reach. */
  @Override
  public Optional<String> supervisingBodyCode() {
    return Optional.ofNullable(supervisingBodyCode);
  }

  /** The provinces of the area to which the reach is confined; empty for everywhere. */
  public List<String> provinceCodes() {
    return provinceCodes;
  }

  public boolean is(Role wanted) {
    return role == wanted;
  }

  /** Whoever fills in or approves sees what they do; else the right to read is asked for. */
  public boolean mayRead(Assessed agency) {
    return reaches(agency) && scopes.contains(READ) || mayWrite(agency) || mayApprove(agency);
  }

  /** Whether the caller fills in for the agency. */
  public boolean mayWrite(Assessed agency) {
    return agency.code().equals(agencyCode) && scopes.contains(WRITE);
  }

  /** Whether the caller checks and approves for the agency. */
  public boolean mayApprove(Assessed agency) {
    return agency.code().equals(agencyCode) && scopes.contains(APPROVE);
  }

  /**
   * @throws Refusal {@code NOT_FOUND} out of reach, {@code FORBIDDEN} without the scope
   */
  public void requireRead(Assessed agency) {
    require(agency, mayRead(agency));
  }

  /**
   * @throws Refusal {@code NOT_FOUND} out of reach, {@code FORBIDDEN} when the caller does not fill
   *     in
   */
  public void requireWrite(Assessed agency) {
    require(agency, mayWrite(agency));
  }

  /**
   * @throws Refusal {@code NOT_FOUND} out of reach, {@code FORBIDDEN} when the caller does not
   *     approve
   */
  public void requireApprove(Assessed agency) {
    require(agency, mayApprove(agency));
  }

  /**
   * @throws Refusal {@code FORBIDDEN} for every other role and for clients
   */
  public void require(Role wanted) {
    if (role != wanted) {
      throw Refusal.forbidden();
    }
  }

  private boolean reaches(Assessed agency) {
    if (agencyCode != null) {
      return agency.code().equals(agencyCode);
    }
    return (supervisingBodyCode == null || agency.supervisingBodyCode().equals(supervisingBodyCode))
        && (provinceCodes.isEmpty()
            || agency.provinceCode().filter(provinceCodes::contains).isPresent());
  }

  private void require(Assessed agency, boolean allowed) {
    if (!reaches(agency)) {
      throw Refusal.notFound();
    }
    if (!allowed) {
      throw Refusal.forbidden();
    }
  }

  @Override
  public String toString() {
    return roleName() + " " + name;
  }
}
