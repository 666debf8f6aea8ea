package org.openita.survey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openita.common.MasterKey;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * The key of a cycle, by which a national ID becomes a respondent token: HMAC-SHA-256 (RFC 2104),
 * truncated to 128 bits. The database holds the key only wrapped by the master key (AES-256-GCM).
 */
@Dependent
class SurveyKeys {

  private static final int KEY_BYTES = 32;

  /** The key of a cycle is the system's own. */
  private static final String NOBODY = "";

  private static final int TOKEN_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager entities;
  @Inject private MasterKey masterKey;

  /**
   * The token of a person within a scope, for instance one survey of one agency.
   *
   * @return {@value #TOKEN_BYTES} bytes
   * @throws Refusal {@code WINDOW_CLOSED} once the key of the cycle has been destroyed
   */
  byte[] token(int year, String scope, NationalId id) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(masterKey.unwrap(wrappedKey(year), NOBODY), "HmacSHA256"));
      mac.update((scope + "\n").getBytes(UTF_8));
      var full = mac.doFinal(id.digits().getBytes(US_ASCII));
      return Arrays.copyOf(full, TOKEN_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("No respondent token", e);
    }
  }

  private byte[] wrappedKey(int year) {
    var known = find(year);
    if (known.isEmpty()) {
      entities
          .createNativeQuery(
              "insert ignore into survey_key (cycle_year, wrapped_key) values (?1, ?2)")
          .setParameter(1, year)
          .setParameter(2, masterKey.wrap(randomBytes(KEY_BYTES), NOBODY))
          .executeUpdate();
      known = find(year);
    }
    var wrapped = (byte[]) known.get(0);
    if (wrapped == null) {
      throw Refusal.of(RefusalCode.WINDOW_CLOSED, "refusal.window-closed");
    }
    return wrapped;
  }

  private List<?> find(int year) {
    return entities
        .createNativeQuery("select wrapped_key from survey_key where cycle_year = ?1")
        .setParameter(1, year)
        .getResultList();
  }

  private static byte[] randomBytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
