package org.openita.e2e;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/**
 * An authenticator app, written after RFC 6238 alone. The server accepts each code once, so that
 * everybody who tests with the same secret asks the same app: it never shows a code twice, and goes
 * up to one step ahead, which the server permits to clocks that differ.
 *
 * @param secret in Base32, with or without spaces
 */
record Authenticator(String secret) {

  private static final int STEP_SECONDS = 30;
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final Map<String, Long> LAST_STEPS = new ConcurrentHashMap<>();

  Authenticator {
    secret = Secrets.note(secret.replace(" ", ""));
  }

  /** A code that has not been shown before; where there is none, the next one is waited for. */
  String freshCode() {
    long last = LAST_STEPS.getOrDefault(secret, 0L);
    Awaitility.await("a code that has not been used")
        .atMost(Duration.ofSeconds(2 * STEP_SECONDS))
        .until(() -> last < now() + 1);
    long step = Math.max(last + 1, now());
    LAST_STEPS.put(secret, step);
    return code(step);
  }

  /** The one that was shown last, once more. */
  String usedCode() {
    return code(LAST_STEPS.get(secret));
  }

  /** Six digits that are none of those which are right about now. */
  String wrongCode() {
    var right = LongStream.rangeClosed(now() - 2, now() + 2).mapToObj(this::code).toList();
    return Stream.of("000000", "111111", "222222", "333333", "444444", "555555")
        .filter(code -> !right.contains(code))
        .findFirst()
        .orElseThrow();
  }

  private static long now() {
    return Instant.now().getEpochSecond() / STEP_SECONDS;
  }

  private String code(long step) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key(), "HmacSHA1"));
      var digest = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = digest[digest.length - 1] & 0xF;
      int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] key() {
    var number = BigInteger.ONE;
    for (byte letter : secret.getBytes(US_ASCII)) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(BASE32.indexOf(letter)));
    }
    int spare = secret.length() * 5 % Byte.SIZE;
    var bytes = number.shiftRight(spare).toByteArray();
    return Arrays.copyOfRange(bytes, bytes.length - secret.length() * 5 / Byte.SIZE, bytes.length);
  }
}
