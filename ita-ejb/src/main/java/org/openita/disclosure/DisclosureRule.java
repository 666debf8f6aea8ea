package org.openita.disclosure;

import java.time.Instant;
import java.util.Optional;
import org.openita.timeline.Period;

/**
 * What a cycle asks of the scoring of OIT.
 *
 * @param secondAssessor whether two assessors score every item, each without seeing the other's
 * @param appeals when agencies may appeal; absent while there is no such round
 * @param version to hand back when setting it; 0 while it has never been set
 */
public record DisclosureRule(boolean secondAssessor, Optional<Period> appeals, long version) {

  /** One assessor, no appeals: what holds while nothing has been set. */
  static final DisclosureRule PLAIN = new DisclosureRule(false, Optional.empty(), 0);

  /** Whether appeals are taken now. */
  public boolean takesAppealsAt(Instant now) {
    return appeals.filter(period -> period.contains(now)).isPresent();
  }

  /** Whether agencies may see what they could appeal against. */
  public boolean showsScoresAt(Instant now) {
    return appeals.filter(period -> !now.isBefore(period.opensAt())).isPresent();
  }
}
