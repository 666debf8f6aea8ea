package org.openita.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody must wait after wrong passwords, codes or secrets (NIST SP 800-63B-4, section
 * 3.2.2). The waits double; after a hundred failures in a row nothing is tried for a day. A day
 * without failures is a fresh start.
 */
enum ThrottleRule {
  /** Of one account from one address. */
  PAIR(5, Duration.ofMinutes(15)),
  /** Of one account from all addresses from which it has never been signed in. */
  ACCOUNT(20, Duration.ofHours(1)),
  /** From one address, of all accounts that have never been signed in from there. */
  ADDRESS(50, Duration.ofMinutes(15));

  /** Failures in a row that are allowed on one account (NIST SP 800-63B-4, section 3.2.2). */
  static final int MOST = 100;

  /** After so long without a failure the earlier ones no longer count. */
  static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

  private final int firstToWait;
  private final Duration longestWait;

  ThrottleRule(int firstToWait, Duration longestWait) {
    this.firstToWait = firstToWait;
    this.longestWait = longestWait;
  }

  /**
   * Until when nothing may be tried; absent when it may be now.
   *
   * @param failures in a row
   * @param last time of the last of them
   */
  Optional<Instant> closedUntil(int failures, Instant last, Instant now) {
    return Optional.of(last.plus(waitAfter(failures))).filter(now::isBefore);
  }

  /** Zero for the first few failures. */
  Duration waitAfter(int failures) {
    if (failures < firstToWait) {
      return Duration.ZERO;
    }
    if (failures >= MOST && this != ADDRESS) {
      return FORGOTTEN_AFTER;
    }
    var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(failures - firstToWait, 20));
    return doubled.compareTo(longestWait) < 0 ? doubled : longestWait;
  }
}
