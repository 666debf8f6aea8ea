package org.openita.survey;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.openita.common.Sha256;

/**
 * What a form was shown with: when, to some seconds, and a random part by which the same form is
 * known when it is sent again.
 *
 * @param issuedAt in steps of {@link #STEP}
 * @param random known to the browser that has the form, and to nobody else
 */
record FormToken(Instant issuedAt, byte[] random) {

  static final Duration STEP = Duration.ofSeconds(10);

  static final int RECEIPT_BYTES = 8;

  /**
   * By what a repeated form of a person is known. It tells nothing of the answers, and people who
   * share a device have different ones.
   *
   * @return 8 bytes
   */
  byte[] receipt(byte[] respondentToken) {
    var digest = Sha256.begin();
    digest.update(random);
    return Arrays.copyOf(digest.digest(respondentToken), RECEIPT_BYTES);
  }

  /** Tells the form from others, for as long as the node counts its uses. */
  ByteBuffer form() {
    return ByteBuffer.wrap(random);
  }

  Duration age(Instant now) {
    return Duration.between(issuedAt, now);
  }
}
