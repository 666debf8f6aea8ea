package org.openita.common;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the audit log cannot see by itself. Any room says it by {@code Event<AuditNote>.fire(note)};
 * the room {@code audit} listens.
 *
 * <p>Without a note the log already has: whatever entities a command changes, before and after; and
 * every refusal of a command that takes a caller. A note is needed for
 *
 * <ul>
 *   <li>who it was, where a command finds that out itself (signing in, signing out): {@link #by};
 *   <li>a change by a statement in SQL or JPQL, by the operating system, or of a session: {@link
 *       #saying};
 *   <li>a refusal that is not thrown, or is thrown by a command without a caller: {@link #refused};
 *   <li>a look at other people's personal data, where {@link PersonalView} does not say it.
 * </ul>
 *
 * <p>A refusal is kept at once, in a transaction of its own. Everything else is kept with the
 * transaction of the command, and lost with it. Notes of one command become one record, together
 * with the changes of its entities: a later note adds to an earlier one.
 *
 * <p>Never in a note: passwords, secrets, tokens, one-time codes, answers to surveys, national IDs,
 * names, phone numbers, mail addresses.
 *
 * @param outcome how it ended
 * @param reason why it was refused: a code such as {@code WRONG_PASSWORD}; empty otherwise
 * @param actor who it was; absent where the caller of the command is meant
 * @param agencyCode the agency that it concerns; absent where the parameters of the command say it
 * @param details values by their names, as few and short as will do
 */
public record AuditNote(
    Outcome outcome,
    String reason,
    Optional<Actor> actor,
    Optional<String> agencyCode,
    Map<String, String> details) {

  /** How something ended. */
  public enum Outcome {
    DONE,
    REFUSED,
    /** Nothing was changed; personal data was shown or handed out. */
    VIEWED
  }

  public AuditNote {
    details = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  public static AuditNote done() {
    return new AuditNote(Outcome.DONE, "", Optional.empty(), Optional.empty(), Map.of());
  }

  public static AuditNote viewed() {
    return new AuditNote(Outcome.VIEWED, "", Optional.empty(), Optional.empty(), Map.of());
  }

  /**
   * @param reason a code such as {@code WRONG_PASSWORD}
   */
  public static AuditNote refused(String reason) {
    return new AuditNote(Outcome.REFUSED, reason, Optional.empty(), Optional.empty(), Map.of());
  }

  public AuditNote by(Actor who) {
    return new AuditNote(outcome, reason, Optional.of(who), agencyCode, details);
  }

  public AuditNote concerning(String code) {
    return new AuditNote(outcome, reason, actor, Optional.ofNullable(code), details);
  }

  /**
   * Adds a value.
   *
   * @param name as a program says it, for instance {@code accounts}
   */
  public AuditNote saying(String name, Object value) {
    var more = new LinkedHashMap<>(details);
    more.put(name, String.valueOf(value));
    return new AuditNote(outcome, reason, actor, agencyCode, more);
  }
}
