package org.openita.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of a cycle, unwrapped: makes respondent tokens (HMAC-SHA-256, RFC 2104, cut to 128 bits).
 */
final class SurveyKey {

  private static final String HMAC = "HmacSHA256";
  private static final int TOKEN_BYTES = 16;

  private final SecretKeySpec key;

  SurveyKey(byte[] bytes) {
    key = new SecretKeySpec(bytes, HMAC);
  }

  /**
   * The token of a person within a scope, for instance one survey of one agency.
   *
   * @return 16 bytes
   */
  byte[] token(String scope, Respondent respondent) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update((scope + "\n").getBytes(UTF_8));
      var full = mac.doFinal(respondent.distinctive().getBytes(UTF_8));
      return Arrays.copyOf(full, TOKEN_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No respondent token", e);
    }
  }

  /** Never shows itself. */
  @Override
  public String toString() {
    return "SurveyKey";
  }
}
