package org.openita.survey;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openita.common.MasterKey;

/**
 * Makes and reads the tokens of forms: issue time, random part and a digest over both and the
 * channel (HMAC-SHA-256, RFC 2104, cut to 128 bits), in Base64 for addresses. Every node has the
 * same key, for it comes from the master key; nothing is kept of a token until its form is sent.
 */
@ApplicationScoped
class FormTokens {

  /** A form that was shown longer ago counts as one without a token. */
  static final Duration GOOD_FOR = Duration.ofHours(24);

  private static final int RANDOM_BYTES = 12;
  private static final int MAC_BYTES = 16;
  private static final int LENGTH = Integer.BYTES + RANDOM_BYTES + MAC_BYTES;
  private static final String HMAC = "HmacSHA256";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private MasterKey masterKey;
  @Inject private Clock clock;

  private SecretKeySpec key;

  @PostConstruct
  void makeKey() {
    key = new SecretKeySpec(masterKey.digest("survey form token", "1"), HMAC);
  }

  /** For a form that is shown now. */
  String issue(String channelCode) {
    var random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    var content =
        ByteBuffer.allocate(LENGTH)
            .putInt((int) (clock.instant().getEpochSecond() / FormToken.STEP.toSeconds()))
            .put(random);
    content.put(mac(channelCode, content.array()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(content.array());
  }

  /** What a browser sent back; absent where it is forged, of another channel or too old. */
  Optional<FormToken> read(String channelCode, String token) {
    var bytes = decoded(token);
    if (bytes.length != LENGTH
        || !MessageDigest.isEqual(
            mac(channelCode, bytes), Arrays.copyOfRange(bytes, LENGTH - MAC_BYTES, LENGTH))) {
      return Optional.empty();
    }
    var content = ByteBuffer.wrap(bytes);
    long steps = Integer.toUnsignedLong(content.getInt());
    var random = new byte[RANDOM_BYTES];
    content.get(random);
    var issuedAt = Instant.ofEpochSecond(steps * FormToken.STEP.toSeconds());
    return Optional.of(new FormToken(issuedAt, random))
        .filter(read -> read.age(clock.instant()).compareTo(GOOD_FOR) < 0);
  }

  private static byte[] decoded(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException anythingElse) {
      return new byte[0];
    }
  }

  private byte[] mac(String channelCode, byte[] content) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update(content, 0, Integer.BYTES + RANDOM_BYTES);
      return Arrays.copyOf(mac.doFinal(channelCode.getBytes(US_ASCII)), MAC_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
