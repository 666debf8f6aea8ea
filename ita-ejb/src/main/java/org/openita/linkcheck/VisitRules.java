package org.openita.linkcheck;

import java.time.Duration;

/**
 * How a site is visited.
 *
 * @param admission where to
 * @param contact whom a site may turn to: an address of the web or of mail, told with every request
 * @param pause of a host between two requests; what its robots.txt asks for if that is longer, up
 *     to {@link #LONGEST_PAUSE}
 * @param time for one address, redirects included, pauses not
 * @param bytes of an answer as it comes; the rest of a larger one is not asked for
 */
record VisitRules(Admission admission, String contact, Duration pause, Duration time, int bytes) {

  static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** Followed at most so many times, as by browsers' patience and crawlers' custom. */
  static final int REDIRECTS = 5;

  /** A packed answer is unpacked up to so many times the bytes of one. */
  static final int UNPACKED = 4;

  /** By which name a robots.txt may speak of it. */
  static final String NAME = "OpenITA";

  String userAgent() {
    return "Mozilla/5.0 (compatible; " + NAME + "/1.0; +" + contact + ")";
  }
}
