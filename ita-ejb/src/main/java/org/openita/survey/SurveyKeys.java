package org.openita.survey;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.openita.common.AuditNote;
import org.openita.common.MasterKey;
import org.openita.timeline.CycleReached;
import org.openita.timeline.CycleState;

/**
 * The keys of the cycles, by which national IDs become respondent tokens. The database holds a key
 * only wrapped by the master key (AES-256-GCM). It is made when its cycle opens and destroyed when
 * collecting closes, at the latest by {@link SurveyKeyRetention}: from then on no token can be
 * tested against an ID.
 */
@Dependent
class SurveyKeys {

  private static final int KEY_BYTES = 32;

  /** The key of a cycle is the system's own. */
  private static final String NOBODY = "";

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager entities;
  @Inject private MasterKey masterKey;
  @Inject private Event<AuditNote> audit;

  /** Absent before it has been made, and once it has been destroyed. */
  Optional<SurveyKey> find(int year) {
    return wrapped(year).stream()
        .flatMap(Optional::stream)
        .findFirst()
        .map(bytes -> new SurveyKey(masterKey.unwrap(bytes, NOBODY)));
  }

  /** Makes the key of a cycle unless there is, or was, one. */
  void make(int year) {
    var bytes = new byte[KEY_BYTES];
    RANDOM.nextBytes(bytes);
    entities
        .createNativeQuery(
            "insert ignore into survey_key (cycle_year, wrapped_key) values (?1, ?2)")
        .setParameter(1, year)
        .setParameter(2, masterKey.wrap(bytes, NOBODY))
        .executeUpdate();
  }

  void followTheCycle(@Observes CycleReached reached) {
    if (reached.state() == CycleState.OPEN) {
      make(reached.year());
    } else if (reached.state() == CycleState.COLLECTING_CLOSED) {
      destroy(reached.year());
    }
  }

  /** Fiscal years of the cycles whose keys have not been destroyed. */
  List<Integer> years() {
    List<?> years =
        entities
            .createNativeQuery("select cycle_year from survey_key where wrapped_key is not null")
            .getResultList();
    return years.stream().map(year -> ((Number) year).intValue()).toList();
  }

  /** A cycle without a key gets an empty row: no key is made for it any more. */
  void destroy(int year) {
    entities
        .createNativeQuery(
            "insert into survey_key (cycle_year, wrapped_key) values (?1, null)"
                + " on duplicate key update wrapped_key = null")
        .setParameter(1, year)
        .executeUpdate();
    audit.fire(AuditNote.done().saying("surveyKeyDestroyed", year));
  }

  /** Nothing where there is no row, an empty value where the key has been destroyed. */
  private List<Optional<byte[]>> wrapped(int year) {
    List<?> rows =
        entities
            .createNativeQuery("select wrapped_key from survey_key where cycle_year = ?1")
            .setParameter(1, year)
            .getResultList();
    return rows.stream().map(row -> Optional.ofNullable((byte[]) row)).toList();
  }
}
