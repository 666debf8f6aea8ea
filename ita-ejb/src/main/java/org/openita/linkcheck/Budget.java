package org.openita.linkcheck;

import java.time.Duration;

/** The time that the requests of one visit may take together. */
final class Budget {

  private long left;
  private long spent;

  Budget(Duration time) {
    left = time.toNanos();
  }

  boolean isSpent() {
    return left <= 0;
  }

  Duration left() {
    return Duration.ofNanos(Math.max(left, 0));
  }

  Duration spent() {
    return Duration.ofNanos(spent);
  }

  /** Counts the time of a request. */
  <T> T during(HostPace.Request<T> request) {
    long began = System.nanoTime();
    try {
      return request.send();
    } finally {
      long took = System.nanoTime() - began;
      left -= took;
      spent += took;
    }
  }
}
