package org.openita.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which records of the audit log are wanted; what is absent does not restrict.
 *
 * @param from first day, of Thailand
 * @param to last day
 * @param actor beginning of a user name or the id of a client
 * @param agency code of the agency that it concerns
 * @param action service and command, or the beginning of it, for instance {@code Approvals}
 * @param outcome {@code DONE}, {@code REFUSED} or {@code VIEWED}
 * @param text any part of the parameters and changes, or the whole id of a request
 */
public record AuditFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> actor,
    Optional<String> agency,
    Optional<String> action,
    Optional<String> outcome,
    Optional<String> text) {

  public static final AuditFilter ALL =
      new AuditFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * @param first null for no beginning
   * @param last null for no end
   */
  public AuditFilter between(LocalDate first, LocalDate last) {
    return new AuditFilter(
        Optional.ofNullable(first),
        Optional.ofNullable(last),
        actor,
        agency,
        action,
        outcome,
        text);
  }

  public AuditFilter withActor(String beginning) {
    return new AuditFilter(from, to, wanted(beginning), agency, action, outcome, text);
  }

  public AuditFilter withAgency(String code) {
    return new AuditFilter(from, to, actor, wanted(code), action, outcome, text);
  }

  public AuditFilter withAction(String beginning) {
    return new AuditFilter(from, to, actor, agency, wanted(beginning), outcome, text);
  }

  public AuditFilter withOutcome(String name) {
    return new AuditFilter(from, to, actor, agency, action, wanted(name), text);
  }

  public AuditFilter withText(String part) {
    return new AuditFilter(from, to, actor, agency, action, outcome, wanted(part));
  }

  private static Optional<String> wanted(String value) {
    return Optional.ofNullable(value).map(String::strip).filter(some -> !some.isEmpty());
  }
}
