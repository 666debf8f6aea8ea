package org.openita.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.common.MasterKey;

/**
 * Counts failures to prove oneself, for all nodes and over restarts, whether or not there is such
 * an account.
 *
 * <p>An address from which an account has been signed in before answers for its own failures only:
 * whoever guesses elsewhere, or guesses other accounts from the same office, cannot lock its people
 * out. What is kept are keyed digests; they tell neither names nor addresses.
 */
@Dependent
class Throttle {

  /** For so long an address is known after a sign-in. */
  static final Duration KNOWN_FOR = Duration.ofDays(90);

  private static final String PURPOSE = "throttle";
  private static final int SUBJECT_BYTES = 16;

  @PersistenceContext private EntityManager entities;
  @Inject private MasterKey masterKey;
  @Inject private Clock clock;

  /** Until when nothing may be tried; absent when it may be now. */
  Optional<Instant> closedUntil(Attempt attempt) {
    var now = clock.instant();
    boolean known = isKnown(attempt);
    return attempt.counted().entrySet().stream()
        .filter(one -> one.getKey() == ThrottleRule.PAIR || !known)
        .flatMap(one -> closedUntil(one.getKey(), one.getValue(), now).stream())
        .max(Instant::compareTo);
  }

  private Optional<Instant> closedUntil(ThrottleRule rule, String subject, Instant now) {
    return rows("select failures, failed_at from sign_in_failure where subject = ?1", subject)
        .flatMap(row -> rule.closedUntil(((Number) row[0]).intValue(), instant(row[1]), now));
  }

  /**
   * Lets attempts of the same account or address wait until the end of the transaction, so that
   * those made at once are judged one after another.
   */
  void queue(Attempt attempt) {
    for (var subject : attempt.counted().values()) {
      change(
          "insert into sign_in_failure (subject, failures, failed_at) values (?1, 0, ?2)"
              + " on duplicate key update subject = subject",
          subject,
          utc(clock.instant()));
    }
  }

  /** Counts a failure; the attempt must have been queued. */
  void count(Attempt attempt) {
    var now = clock.instant();
    for (var subject : attempt.counted().values()) {
      change(
          "update sign_in_failure set failures = if(failed_at < ?2, 0, failures) + 1,"
              + " failed_at = ?3 where subject = ?1",
          subject,
          utc(now.minus(ThrottleRule.FORGOTTEN_AFTER)),
          utc(now));
    }
  }

  /** Takes back the failures of whoever has now been right; the attempt must have been queued. */
  void forgive(Attempt attempt) {
    var counted = attempt.counted();
    int own =
        rows(
                "select failures, failed_at from sign_in_failure where subject = ?1",
                counted.get(ThrottleRule.PAIR))
            .map(row -> ((Number) row[0]).intValue())
            .orElse(0);
    if (own > 0) {
      for (var subject : counted.values()) {
        change(
            "update sign_in_failure set failures = greatest(failures - ?2, 0) where subject = ?1",
            subject,
            own);
      }
    }
  }

  /** Remembers that the account was signed in from the address. */
  void remember(Attempt attempt) {
    change(
        "insert into proved_address (subject, proved_at) values (?1, ?2)"
            + " on duplicate key update proved_at = values(proved_at)",
        attempt.place(),
        utc(clock.instant()));
  }

  /** Deletes what no longer matters. */
  void forgetOld() {
    var now = clock.instant();
    entities
        .createNativeQuery("delete from sign_in_failure where failed_at < ?1")
        .setParameter(1, utc(now.minus(ThrottleRule.FORGOTTEN_AFTER)))
        .executeUpdate();
    entities
        .createNativeQuery("delete from proved_address where proved_at < ?1")
        .setParameter(1, utc(now.minus(KNOWN_FOR)))
        .executeUpdate();
  }

  private boolean isKnown(Attempt attempt) {
    return rows("select 1, proved_at from proved_address where subject = ?1", attempt.place())
        .filter(row -> instant(row[1]).isAfter(clock.instant().minus(KNOWN_FOR)))
        .isPresent();
  }

  private Optional<Object[]> rows(String query, String subject) {
    List<?> rows =
        entities.createNativeQuery(query).setParameter(1, digest(subject)).getResultList();
    return rows.stream().map(Object[].class::cast).findFirst();
  }

  private void change(String statement, String subject, Object... values) {
    var query = entities.createNativeQuery(statement).setParameter(1, digest(subject));
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 2, values[i]);
    }
    query.executeUpdate();
  }

  private byte[] digest(String subject) {
    return Arrays.copyOf(masterKey.digest(PURPOSE, subject), SUBJECT_BYTES);
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant instant(Object column) {
    return ((Timestamp) column).toLocalDateTime().toInstant(ZoneOffset.UTC);
  }
}
