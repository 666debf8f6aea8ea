package org.openita.disclosure;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.timeline.Period;
import org.openita.timeline.Preparation;
import org.openita.timeline.Timelines;

/** What a cycle asks of the scoring of OIT. Anyone may read it; operators set it. */
@Stateless
public class DisclosureRules {

  @PersistenceContext private EntityManager entities;
  @Inject private Timelines timelines;
  @Inject private Clock clock;

  /** The rule of a cycle. */
  public DisclosureRule of(int year) {
    return Optional.ofNullable(entities.find(RuleRecord.class, year))
        .map(RuleRecord::rule)
        .orElse(DisclosureRule.PLAIN);
  }

  /**
   * Sets the rule of a cycle. Scores that have been given stay; from then on an item that wants a
   * second assessor counts as scored only when it has one.
   *
   * @param version of the rule last read
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code INVALID_STATE} when
   *     the cycle takes no changes any more, {@code VERSION_CONFLICT}
   */
  public DisclosureRule set(
      Caller caller, int year, boolean secondAssessor, Optional<Period> appeals, long version) {
    caller.require(Role.OPERATOR);
    timelines.cycle(year);
    timelines.requirePermitted(year, Preparation.MOVE_WINDOWS);
    if (of(year).version() != version) {
      throw Refusal.versionConflict();
    }
    var known = entities.find(RuleRecord.class, year);
    var record = known == null ? new RuleRecord(year) : known;
    record.set(secondAssessor, appeals, caller.name(), clock.instant());
    if (known == null) {
      entities.persist(record);
    }
    entities.flush();
    return record.rule();
  }
}
