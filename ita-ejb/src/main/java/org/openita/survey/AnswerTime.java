package org.openita.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long a form was open before it was sent; too coarse to be anybody's. */
public enum AnswerTime {
  /** Sent without a form token, or by a form that had brought the answers of several people. */
  UNKNOWN(0, Duration.ZERO),
  UP_TO_1_MINUTE(1, Duration.ofMinutes(1)),
  UP_TO_3_MINUTES(2, Duration.ofMinutes(3)),
  UP_TO_10_MINUTES(3, Duration.ofMinutes(10)),
  UP_TO_30_MINUTES(4, Duration.ofMinutes(30)),
  LONGER(5, Duration.ofSeconds(Long.MAX_VALUE));

  /** By their codes, which is by length as well. */
  private static final List<AnswerTime> ALL = List.of(values());

  private final int code;
  private final Duration most;

  AnswerTime(int code, Duration most) {
    this.code = code;
    this.most = most;
  }

  /**
   * @param token with which the form was shown, if that tells anything
   */
  static AnswerTime of(Optional<FormToken> token, Instant now) {
    if (token.isEmpty()) {
      return UNKNOWN;
    }
    var age = token.get().age(now);
    int code = UP_TO_1_MINUTE.code;
    while (age.compareTo(ALL.get(code).most) > 0) {
      code++;
    }
    return ALL.get(code);
  }

  /** As the database keeps it. */
  int code() {
    return code;
  }

  /**
   * @throws IndexOutOfBoundsException when none has the code
   */
  static AnswerTime of(int code) {
    return ALL.get(code);
  }
}
