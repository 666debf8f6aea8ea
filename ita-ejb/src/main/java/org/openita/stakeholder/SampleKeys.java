package org.openita.stakeholder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openita.common.MasterKey;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/** The keys of the cycles' sample lists; the database holds them only wrapped by the master key. */
@Dependent
class SampleKeys {

  /** For whom the master key wraps; the command that rotates it knows these names, too. */
  private static final String SEALING = "sample sealing ";

  private static final String INDEX = "sample index ";

  @PersistenceContext private EntityManager entities;
  @Inject private MasterKey masterKey;
  @Inject private Clock clock;

  /**
   * The cipher of a cycle, with new keys where it has none yet.
   *
   * @throws Refusal {@code INVALID_STATE} once the keys have been destroyed
   */
  SampleCipher of(int year) {
    return find(year).orElseGet(() -> made(year));
  }

  /**
   * The cipher of a cycle; absent while nothing has been sealed.
   *
   * @throws Refusal {@code INVALID_STATE} once the keys have been destroyed
   */
  Optional<SampleCipher> find(int year) {
    return Optional.ofNullable(entities.find(SampleKey.class, year)).map(this::cipher);
  }

  /**
   * @throws Refusal {@code INVALID_STATE} once the keys have been destroyed
   */
  void requireThere(int year) {
    find(year);
  }

  private SampleCipher cipher(SampleKey key) {
    if (key.destroyed()) {
      throw Refusal.of(RefusalCode.INVALID_STATE, "refusal.sample-purged");
    }
    return SampleCipher.of(
        masterKey.unwrap(key.sealing().orElseThrow(), SEALING + key.year()),
        masterKey.unwrap(key.index().orElseThrow(), INDEX + key.year()));
  }

  /** Of two callers at the same moment the second finds the keys of the first. */
  private SampleCipher made(int year) {
    entities
        .createNativeQuery(
            "insert ignore into sample_key"
                + " (cycle_year, wrapped_sealing_keyset, wrapped_index_keyset, made_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, year)
        .setParameter(2, masterKey.wrap(SampleCipher.newSealingKeyset(), SEALING + year))
        .setParameter(3, masterKey.wrap(SampleCipher.newIndexKeyset(), INDEX + year))
        .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
    return find(year).orElseThrow();
  }

  /** Cycles that have keys still. */
  List<Integer> years() {
    return entities
        .createQuery(
            "select k.cycleYear from SampleKey k where k.destroyedAt is null order by k.cycleYear",
            Integer.class)
        .getResultList();
  }

  /** The keys of a cycle, locked until the end of the transaction; absent once destroyed. */
  Optional<SampleKey> lock(int year) {
    return Optional.ofNullable(entities.find(SampleKey.class, year, LockModeType.PESSIMISTIC_WRITE))
        .filter(key -> !key.destroyed());
  }
}
