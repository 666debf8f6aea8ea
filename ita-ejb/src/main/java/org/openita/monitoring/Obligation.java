package org.openita.monitoring;

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

  /** What every agency owes, in the order of the process. */
  public enum Step {
    REGISTER(Activity.REGISTER),
    INTERNAL_STAKEHOLDERS(Activity.ENTER_DATA),
    EXTERNAL_STAKEHOLDERS(Activity.ENTER_DATA),
    IIT(Activity.COLLECT_IIT),
    EIT(Activity.COLLECT_EIT),
    OIT(Activity.ANSWER_OIT);

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

  /** Whether nothing is left to do for it, neither by the agency nor for it. */
  public boolean done() {
    return turn == Turn.NOBODY;
  }
}
