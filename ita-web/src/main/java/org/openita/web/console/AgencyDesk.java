package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.identity.Role;
import org.openita.monitoring.AgencyStatus;
import org.openita.monitoring.AgencyStatuses;
import org.openita.monitoring.Obligation;
import org.openita.scoring.MissingStep;
import org.openita.timeline.Timelines;

/** How far an agency has come, for its own people and for those who watch it. */
@Named("desk")
@RequestScoped
public class AgencyDesk {

  @Inject private AgencyStatuses statuses;
  @Inject private Timelines timelines;
  @Inject private CurrentCycle cycle;
  @Inject private Clock clock;
  @Inject private Me me;
  @Inject private Ui ui;

  private String agency;
  private AgencyStatus status;
  private Optional<AgencyStatus> improvement;

  /** Reads the state, so that an agency out of reach is not found before anything is shown. */
  public void load() {
    status();
  }

  public AgencyStatus status() {
    if (status == null) {
      var code = me.caller().agencyCode().orElse(agency == null ? "" : agency);
      status = statuses.of(me.caller(), cycle.year(), code);
    }
    return status;
  }

  /** What to do next; nothing for those who only watch. */
  public NextStep next() {
    return NextStep.of(status())
        .or(() -> Optional.ofNullable(improvement()).flatMap(NextStep::ofImprovement))
        .orElse(null);
  }

  /**
   * The state of the agency in the latest cycle that has been announced, by which it improves while
   * the next one goes on; nothing where there is none, or where it was not assessed then or was out
   * of the reader's reach.
   */
  public AgencyStatus improvement() {
    if (improvement == null) {
      improvement = timelines.announced().flatMap(announced -> of(announced.year()));
    }
    return improvement.orElse(null);
  }

  private Optional<AgencyStatus> of(int year) {
    if (year == status().year()) {
      return Optional.of(status());
    }
    try {
      return Optional.of(statuses.of(me.caller(), year, status().agencyCode()));
    } catch (Refusal outOfReach) {
      return Optional.empty();
    }
  }

  /** What would keep the result from being announced. */
  public List<MissingStep> missing() {
    return List.copyOf(status().missing());
  }

  /** Differs as soon as the page would show something else. */
  public String pulse() {
    var improving = improvement();
    return improving == null || improving == status()
        ? status().fingerprint()
        : status().fingerprint() + improving.fingerprint();
  }

  /** Until when something owed can be done, or since when not any more, as a sentence. */
  public String due(Obligation owed) {
    var opens = owed.period().map(period -> ui.time(period.opensAt())).orElse("");
    var closes = owed.period().map(period -> ui.time(period.closesAt())).orElse("");
    return switch (owed.due(clock.instant())) {
      case NO_MORE -> "–";
      case NOT_SET -> ui.say("obligations.due.unset");
      case LATER -> ui.say("obligations.due.from", opens, closes);
      case NOW -> ui.say("obligations.due.until", closes);
      case WAITING -> ui.say("obligations.due.waiting");
      case OVER -> ui.say("obligations.due.over", closes);
    };
  }

  /** What the absence of something owed costs, in the order of the manual. */
  public List<MissingStep> costs(Obligation owed) {
    return owed.costs().stream().sorted().toList();
  }

  /** Whether the pages of the single steps are for the reader. */
  public boolean ownAgency() {
    return me.role() == Role.AGENCY_ADMIN || me.role() == Role.AGENCY_EXECUTIVE;
  }

  /** Code of the agency to look at, for those who watch several. */
  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }
}
