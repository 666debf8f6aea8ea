package org.openita.stakeholder;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.common.AuditNote;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.ThaiText;
import org.openita.timeline.Activity;
import org.openita.timeline.Timelines;

/**
 * How long sample lists are kept, and their end: personal data are erased when their time is over
 * (Personal Data Protection Act B.E. 2562, section 37 (3)).
 */
@Stateless
public class SampleRetention {

  /**
   * Days that hold until an operator sets others: a year after the announcement, within which
   * results are objected to and the next cycle collects anew. No law names a number.
   */
  static final int USUAL_DAYS = 365;

  /** Ten years: the longest period of prescription (Civil and Commercial Code, section 193/30). */
  static final int MOST_DAYS = 3_650;

  static final int LONGEST_REASON = 500;

  /** Nothing is purged sooner after a change of what decides when. */
  private static final Duration GRACE = Duration.ofDays(7);

  private static final int BATCH = 5_000;

  @PersistenceContext private EntityManager entities;
  @Inject private SampleKeys keys;
  @Inject private SampleShelf shelf;
  @Inject private Timelines timelines;
  @Inject private Event<AuditNote> audit;
  @Inject private Clock clock;

  /**
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator; {@code NOT_FOUND}
   */
  public RetentionStatus of(Caller caller, int year) {
    caller.require(Role.OPERATOR);
    timelines.cycle(year);
    var rule = rule(year);
    return new RetentionStatus(
        year,
        rule.map(SampleRetentionRule::days).orElse(USUAL_DAYS),
        rule.map(SampleRetentionRule::reason),
        rule.map(SampleRetentionRule::setBy),
        rule.map(SampleRetentionRule::setAt),
        dueAt(year),
        rule.map(SampleRetentionRule::version).orElse(0L),
        Optional.ofNullable(entities.find(SamplePurge.class, year)));
  }

  /**
   * Sets how long the lists of a cycle are kept.
   *
   * @param days after the announcement has closed: 1 to {@value #MOST_DAYS}
   * @param reason 1 to {@value #LONGEST_REASON} characters
   * @param version the one last read; 0 while the usual time holds
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator; {@code NOT_FOUND}; {@code
   *     INVALID_INPUT}; {@code VERSION_CONFLICT}
   */
  public RetentionStatus set(Caller caller, int year, Integer days, String reason, long version) {
    var present = of(caller, year);
    if (present.version() != version) {
      throw Refusal.versionConflict();
    }
    if (days == null || days < 1 || days > MOST_DAYS) {
      throw Refusal.invalid(
          FieldError.of("days", "OUT_OF_RANGE", "field.retention-days", MOST_DAYS));
    }
    var why = ThaiText.tidy(reason);
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw Refusal.invalid(
          FieldError.of("reason", "REQUIRED", "field.retention-reason", LONGEST_REASON));
    }
    var rule = rule(year).orElseGet(() -> new SampleRetentionRule(year));
    rule.set(days, why, caller.name(), clock.instant());
    if (version == 0) {
      entities.persist(rule);
    }
    entities.flush();
    return of(caller, year);
  }

  private Optional<SampleRetentionRule> rule(int year) {
    return Optional.ofNullable(entities.find(SampleRetentionRule.class, year));
  }

  /** Whoever has mistyped a day has some more to notice it. */
  private Optional<Instant> dueAt(int year) {
    var rule = rule(year);
    int days = rule.map(SampleRetentionRule::days).orElse(USUAL_DAYS);
    return timelines
        .window(year, Activity.ANNOUNCE)
        .map(
            window ->
                Stream.of(
                        Optional.of(window.period().closesAt().plus(Duration.ofDays(days))),
                        window.setAt().map(at -> at.plus(GRACE)),
                        rule.map(SampleRetentionRule::setAt).map(at -> at.plus(GRACE)))
                    .flatMap(Optional::stream)
                    .max(Comparator.naturalOrder())
                    .orElseThrow());
  }

  /**
   * Purges the lists whose time is over and destroys their keys. Every hour on every node; the lock
   * on the keys of a cycle lets one node do it, and the others find nothing left to do.
   */
  @Schedule(hour = "*", minute = "41", persistent = false)
  public void purgeDue() {
    var now = clock.instant();
    for (var year : keys.years()) {
      dueAt(year).filter(due -> !due.isAfter(now)).ifPresent(due -> purge(year, due, now));
    }
  }

  private void purge(int year, Instant due, Instant now) {
    var key = keys.lock(year);
    if (key.isEmpty()) {
      return;
    }
    var purged = new PurgedLists();
    int last = 0;
    for (var page = shelf.sealed(year, last, BATCH);
        !page.isEmpty();
        page = shelf.sealed(year, last, BATCH)) {
      for (var row : page) {
        last = (Integer) row[0];
        purged.add(last, (byte[]) row[1], (Integer) row[2]);
      }
    }
    shelf.removeCycle(year);
    key.get().destroy(now);
    purged.lists().forEach(entities::persist);
    entities.persist(
        new SamplePurge(year, due, now, purged.agencies(), purged.records(), purged.digest()));
    entities.flush();
    audit.fire(AuditNote.done().saying("year", year).saying("records", purged.records()));
  }
}
