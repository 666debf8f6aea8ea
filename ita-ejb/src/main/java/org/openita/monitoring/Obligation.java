package org.openita.monitoring;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.openita.scoring.MissingStep;
import org.openita.timeline.Activity;
import org.openita.timeline.Period;

/**
 * One thing that an agency owes in a cycle.
 *
 * @param step what it owes
 * @param standing how far it has come, in the words of the manual (section 2)
 * @param turn who must act next; {@code NOBODY} once it is done
 * @param period the window as it holds for the agency; absent while none has been set
 * @param open whether it can be done now
 * @param costs what its absence costs, were the cycle scored now; empty once it is done
 */
public record Obligation(
    Step step,
    Standing standing,
    Turn turn,
    Optional<Period> period,
    boolean open,
    Set<MissingStep> costs) {

  /**
   * What every agency owes, in the order of the process. It owes the last two from the announcement
   * on.
   */
  public enum Step {
    REGISTER(Activity.REGISTER),
    INTERNAL_STAKEHOLDERS(Activity.ENTER_DATA),
    EXTERNAL_STAKEHOLDERS(Activity.ENTER_DATA),
    IIT(Activity.COLLECT_IIT),
    EIT(Activity.COLLECT_EIT),
    OIT(Activity.ANSWER_OIT),
    IMPROVEMENT_PLAN(Activity.PLAN_IMPROVEMENT),
    IMPROVEMENT_REPORT(Activity.REPORT_IMPROVEMENT);

    private final Activity activity;

    Step(Activity activity) {
      this.activity = activity;
    }

    /** Within whose window it is done. */
    public Activity activity() {
      return activity;
    }
  }

  /** How far a step has come. */
  public enum Standing {
    NOT_REGISTERED,
    REGISTERED,
    DRAFT,
    SUBMITTED,
    APPROVED,
    BELOW_MINIMUM,
    MINIMUM_REACHED
  }

  /** Who must act next. */
  public enum Turn {
    BOTH_PEOPLE,
    ADMINISTRATOR,
    EXECUTIVE,
    STAFF,
    PUBLIC,
    ASSESSOR,
    NOBODY
  }

  /** By when it is to be done, seen from a moment. */
  public enum Due {
    /** It has been done. */
    NO_MORE,
    /** Nobody has said yet. */
    NOT_SET,
    /** Its window has not opened yet. */
    LATER,
    /** It can be done now, until its window closes. */
    NOW,
    /** Its window is open, but the cycle does not permit it yet, or not any more. */
    WAITING,
    /** Its window has closed. */
    OVER
  }

  /** How it is due at a moment. */
  public Due due(Instant now) {
    if (done()) {
      return Due.NO_MORE;
    }
    if (period.isEmpty()) {
      return Due.NOT_SET;
    }
    if (open) {
      return Due.NOW;
    }
    if (now.isBefore(period.get().opensAt())) {
      return Due.LATER;
    }
    return period.get().contains(now) ? Due.WAITING : Due.OVER;
  }

  /** Whether nothing is left to do for it, neither by the agency nor for it. */
  public boolean done() {
    return turn == Turn.NOBODY;
  }
}
