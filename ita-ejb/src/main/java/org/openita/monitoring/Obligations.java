package org.openita.monitoring;

import static org.openita.scoring.MissingStep.EIT_WITHOUT_RESPONSES;
import static org.openita.scoring.MissingStep.EXTERNAL_STAKEHOLDERS_INCOMPLETE;
import static org.openita.scoring.MissingStep.IIT_BELOW_MINIMUM;
import static org.openita.scoring.MissingStep.INTERNAL_STAKEHOLDERS_INCOMPLETE;
import static org.openita.scoring.MissingStep.NOT_REGISTERED;
import static org.openita.scoring.MissingStep.OIT_INCOMPLETE;
import static org.openita.scoring.MissingStep.OIT_NOT_SCORED;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.approval.DossierState;
import org.openita.approval.DossierStatus;
import org.openita.framework.InstrumentCode;
import org.openita.monitoring.Obligation.Standing;
import org.openita.monitoring.Obligation.Step;
import org.openita.monitoring.Obligation.Turn;
import org.openita.scoring.MissingStep;
import org.openita.survey.ChannelStatus;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleState;
import org.openita.timeline.Window;

/** Tells from how far an agency has come what it still owes, and whose turn it is. */
final class Obligations {

  private static final Map<Step, Set<MissingStep>> COSTS =
      Map.of(
          Step.REGISTER, EnumSet.of(NOT_REGISTERED),
          Step.INTERNAL_STAKEHOLDERS, EnumSet.of(INTERNAL_STAKEHOLDERS_INCOMPLETE),
          Step.EXTERNAL_STAKEHOLDERS, EnumSet.of(EXTERNAL_STAKEHOLDERS_INCOMPLETE),
          Step.IIT, EnumSet.of(IIT_BELOW_MINIMUM),
          Step.EIT, EnumSet.of(EIT_WITHOUT_RESPONSES),
          Step.OIT, EnumSet.of(OIT_INCOMPLETE, OIT_NOT_SCORED),
          Step.IMPROVEMENT_PLAN, EnumSet.noneOf(MissingStep.class),
          Step.IMPROVEMENT_REPORT, EnumSet.noneOf(MissingStep.class));

  private final CycleState state;
  private final Map<Activity, Window> windows = new EnumMap<>(Activity.class);
  private final Instant now;
  private final Set<MissingStep> missing;

  /**
   * @param windows as they hold for the agency
   */
  Obligations(CycleState state, List<Window> windows, Set<MissingStep> missing, Instant now) {
    this.state = state;
    windows.forEach(window -> this.windows.put(window.activity(), window));
    this.missing = missing;
    this.now = now;
  }

  Obligation registration(boolean registered) {
    return registered
        ? of(Step.REGISTER, Standing.REGISTERED, Turn.NOBODY)
        : of(Step.REGISTER, Standing.NOT_REGISTERED, Turn.BOTH_PEOPLE);
  }

  /** A step that is done once its dossier has been approved. */
  Obligation dossier(Step step, DossierStatus dossier) {
    return of(step, Standing.valueOf(dossier.state().name()), turn(dossier.state()));
  }

  Obligation survey(ChannelStatus survey) {
    boolean iit = survey.instrument() == InstrumentCode.IIT;
    var step = iit ? Step.IIT : Step.EIT;
    return survey.minimumReached()
        ? of(step, Standing.MINIMUM_REACHED, Turn.NOBODY)
        : of(step, Standing.BELOW_MINIMUM, iit ? Turn.STAFF : Turn.PUBLIC);
  }

  Obligation disclosures(DossierStatus dossier) {
    var turn =
        missing.contains(OIT_NOT_SCORED) && dossier.state() == DossierState.APPROVED
            ? Turn.ASSESSOR
            : turn(dossier.state());
    return of(Step.OIT, Standing.valueOf(dossier.state().name()), turn);
  }

  private static Turn turn(DossierState state) {
    return switch (state) {
      case DRAFT -> Turn.ADMINISTRATOR;
      case SUBMITTED -> Turn.EXECUTIVE;
      case APPROVED -> Turn.NOBODY;
    };
  }

  private Obligation of(Step step, Standing standing, Turn turn) {
    var activity = turn == Turn.ASSESSOR ? Activity.SCORE_OIT : step.activity();
    var window = Optional.ofNullable(windows.get(activity));
    var costs = EnumSet.copyOf(COSTS.get(step));
    costs.retainAll(missing);
    return new Obligation(
        step,
        standing,
        turn,
        window.map(Window::period),
        state.permits(activity) && window.filter(set -> set.isOpenAt(now)).isPresent(),
        Collections.unmodifiableSet(costs));
  }
}
