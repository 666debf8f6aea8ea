package org.openita.stakeholder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.common.Refusal;

/**
 * For invitations: the addresses of the people on approved sample lists. They are opened one at a
 * time, when a message to them is written, and not kept.
 */
@Stateless
public class SampleContacts {

  private static final String PLACE = "invitation of record ";

  @PersistenceContext private EntityManager entities;
  @Inject private SampleKeys keys;

  /** Keys of the records of an agency's approved list that have an e-mail address. */
  public List<Integer> withAddress(int year, int agencyId) {
    return entities
        .createQuery(
            "select r.id from SampleRecord r where r.cycleYear = :year and r.agencyId = :agency"
                + " and r.emailIndex is not null and exists (select d.id from Dossier d"
                + " where d.id = r.dossierId and d.kind = :kind and d.state = :approved)"
                + " order by r.id",
            Integer.class)
        .setParameter("year", year)
        .setParameter("agency", agencyId)
        .setParameter("kind", DossierKind.EXTERNAL_STAKEHOLDERS)
        .setParameter("approved", DossierState.APPROVED)
        .getResultList();
  }

  /**
   * Seals secrets for the records that they belong to, by the key of the cycle's lists.
   *
   * @throws Refusal {@code INVALID_STATE} once the lists have been purged
   */
  public Map<Integer, byte[]> seal(int year, Map<Integer, byte[]> secrets) {
    var cipher = keys.of(year);
    var sealed = new LinkedHashMap<Integer, byte[]>();
    secrets.forEach((record, secret) -> sealed.put(record, cipher.seal(secret, PLACE + record)));
    return sealed;
  }

  /** The secret that was sealed for a record; absent once the lists have been purged. */
  public Optional<byte[]> open(int year, int record, byte[] sealed) {
    return cipher(year).map(cipher -> cipher.openSecret(sealed, PLACE + record));
  }

  /** The address of a record; absent where it has none or is gone. */
  public Optional<String> address(int year, int record) {
    return cipher(year)
        .flatMap(
            cipher ->
                Optional.ofNullable(entities.find(SampleRecord.class, record))
                    .map(known -> known.opened(cipher).entry().email()))
        .filter(address -> !address.isEmpty());
  }

  private Optional<SampleCipher> cipher(int year) {
    try {
      return keys.find(year);
    } catch (Refusal purged) {
      return Optional.empty();
    }
  }
}
