package org.openita.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.common.Sha256;
import org.openita.common.Unaudited;
import org.openita.framework.InstrumentCode;

/**
 * One-time links that prove that somebody was invited, and nothing else. Kept is a digest of the
 * secret and whether it was used, without a time; nothing tells to whom it was sent or which
 * response it brought.
 */
@Stateless
@Unaudited
public class InvitationLinks {

  private static final int SECRET_BYTES = 16;
  private static final int DIGEST_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager entities;
  @Inject private SurveyShelf shelf;

  /** A secret that nobody guesses. */
  public static byte[] newSecret() {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** The secret as it stands in a link. */
  public static String text(byte[] secret) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** Keeps others from inviting for an agency until the end of the transaction. */
  public void lock(int year, int agencyId) {
    shelf.lock(
        shelf
            .channel(year, agencyId, InstrumentCode.EIT, Way.INVITATION)
            .orElseGet(
                () ->
                    shelf.makeChannel(
                        new Channel(year, agencyId, InstrumentCode.EIT, Way.INVITATION),
                        agencyId)));
  }

  /**
   * Lets links with these secrets be used once each for EIT of an agency, which the caller has
   * locked.
   */
  public void make(int year, int agencyId, Collection<byte[]> secrets) {
    for (var secret : secrets) {
      entities
          .createNativeQuery(
              "insert into invitation (link, cycle_year, agency_id) values (?1, ?2, ?3)")
          .setParameter(1, digest(secret))
          .setParameter(2, year)
          .setParameter(3, agencyId)
          .executeUpdate();
    }
  }

  /**
   * Makes the links of an agency that have not been used worthless.
   *
   * @return how many
   */
  public int withdraw(int year, int agencyId) {
    return entities
        .createNativeQuery(
            "delete from invitation where cycle_year = ?1 and agency_id = ?2 and not used")
        .setParameter(1, year)
        .setParameter(2, agencyId)
        .executeUpdate();
  }

  /** How many links of an agency have been used, or have not. */
  public int count(int year, int agencyId, boolean used) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select count(*) from invitation"
                        + " where cycle_year = ?1 and agency_id = ?2 and used = ?3")
                .setParameter(1, year)
                .setParameter(2, agencyId)
                .setParameter(3, used)
                .getSingleResult())
        .intValue();
  }

  /**
   * Where the link with a secret leads; the link stays as it is.
   *
   * @return code of the channel
   * @throws Refusal {@code NOT_FOUND} for a link that never was or has been withdrawn, {@code
   *     FORBIDDEN} once it has been used
   */
  public String channel(String secret) {
    var digest = read(secret).orElseThrow(Refusal::notFound);
    List<?> rows =
        entities
            .createNativeQuery("select cycle_year, agency_id, used from invitation where link = ?1")
            .setParameter(1, digest)
            .getResultList();
    var row = (Object[]) rows.stream().findFirst().orElseThrow(Refusal::notFound);
    if (Boolean.TRUE.equals(row[2]) || row[2] instanceof Number flag && flag.intValue() != 0) {
      throw used();
    }
    int year = ((Number) row[0]).intValue();
    int agencyId = ((Number) row[1]).intValue();
    return shelf
        .channel(year, agencyId, InstrumentCode.EIT, Way.INVITATION)
        .orElseThrow(Refusal::notFound)
        .code();
  }

  /**
   * Uses a link up, within the transaction that keeps the response.
   *
   * @throws Refusal {@code FORBIDDEN} without a link for the agency, and once it has been used
   */
  public void use(Channel channel, Optional<String> secret) {
    var digest = secret.flatMap(InvitationLinks::read).orElseThrow(InvitationLinks::missing);
    int marked =
        entities
            .createNativeQuery(
                "update invitation set used = true"
                    + " where link = ?1 and cycle_year = ?2 and agency_id = ?3 and not used")
            .setParameter(1, digest)
            .setParameter(2, channel.year())
            .setParameter(3, channel.agencyId())
            .executeUpdate();
    if (marked == 0) {
      throw used();
    }
  }

  private static Refusal used() {
    return Refusal.of(RefusalCode.FORBIDDEN, "refusal.invitation-used");
  }

  /** What whoever comes without a link is told. */
  public static Refusal missing() {
    return Refusal.of(RefusalCode.FORBIDDEN, "refusal.invitation-missing");
  }

  private static byte[] digest(byte[] secret) {
    return Arrays.copyOf(Sha256.begin().digest(secret), DIGEST_BYTES);
  }

  private static Optional<byte[]> read(String secret) {
    try {
      var bytes = Base64.getUrlDecoder().decode(secret);
      return Optional.of(bytes).filter(one -> one.length == SECRET_BYTES).map(one -> digest(one));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
