package org.openita.audit.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a record says. No value is null; what is not known is empty. Texts longer than their column
 * are cut, so that what is hashed is what can be read back.
 *
 * @param at when it was recorded, to the microsecond
 * @param actor user name of a person or id of a client; {@code system} for the system itself
 * @param actorRole role of the person, {@code API_CLIENT}, {@code SYSTEM} or {@code UNPROVED}
 * @param onBehalfOf code of the agency or the supervising body of the actor
 * @param agencyCode the agency that it concerns
 * @param action what was asked for: service and command, for instance {@code Approvals.submit}
 * @param outcome {@code DONE}, {@code REFUSED} or {@code VIEWED}
 * @param reason code of the refusal
 * @param address where the request came from
 * @param requestId id of the request in the log of the server
 * @param details parameters and changes, before and after
 */
public record Entry(
    Instant at,
    String actor,
    String actorRole,
    String onBehalfOf,
    String agencyCode,
    String action,
    String outcome,
    String reason,
    String address,
    String requestId,
    String details) {

  private static final int ACTOR = 100;
  private static final int CODE = 20;
  private static final int ACTION = 100;
  private static final int REASON = 200;
  private static final int ADDRESS = 45;
  private static final int REQUEST = 64;

  public Entry {
    at = at.truncatedTo(ChronoUnit.MICROS);
    actor = fitting(actor, ACTOR);
    actorRole = fitting(actorRole, CODE);
    onBehalfOf = fitting(onBehalfOf, CODE);
    agencyCode = fitting(agencyCode, CODE);
    action = fitting(action, ACTION);
    outcome = fitting(outcome, CODE);
    reason = fitting(reason, REASON);
    address = fitting(address, ADDRESS);
    requestId = fitting(requestId, REQUEST);
    details = wellFormed(details);
  }

  private static String fitting(String text, int most) {
    var sound = wellFormed(text);
    return sound.codePointCount(0, sound.length()) <= most
        ? sound
        : sound.substring(0, sound.offsetByCodePoints(0, most));
  }

  /** Half a character cannot be stored; whatever the database made of it would look tampered. */
  private static String wellFormed(String text) {
    boolean sound =
        text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= 0xDFFF || c == 0);
    if (sound) {
      return text;
    }
    var mended = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= 0xDFFF || c == 0 ? 0xFFFD : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }
}
