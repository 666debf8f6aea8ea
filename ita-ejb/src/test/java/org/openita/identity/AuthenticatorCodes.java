package org.openita.identity;

import java.math.BigInteger;
import java.time.Instant;

/** What the authenticator app of somebody shows. */
public final class AuthenticatorCodes {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int DIGIT_BITS = 5;

  private AuthenticatorCodes() {}

  /** The code of the present step. */
  public static String now(Enrolment enrolment) {
    var number =
        enrolment
            .secret()
            .chars()
            .mapToObj(letter -> BigInteger.valueOf(BASE32.indexOf(letter)))
            .reduce(BigInteger.ZERO, (sum, digit) -> sum.shiftLeft(DIGIT_BITS).add(digit));
    var bytes = number.toByteArray();
    var secret = new byte[Totp.SECRET_BYTES];
    int length = Math.min(bytes.length, secret.length);
    System.arraycopy(bytes, bytes.length - length, secret, secret.length - length, length);
    return Totp.code(secret, Totp.stepAt(Instant.now()));
  }
}
