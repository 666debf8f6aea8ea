package org.openita.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.openita.common.Sha256;
import org.openita.timeline.Activity;
import org.openita.timeline.CycleState;
import org.openita.timeline.Plan;
import org.openita.timeline.Timelines;

/**
 * Goes through the agencies of every cycle that is carried out and tells whoever owes something
 * within an activity that is about to open or close, or has closed. Doing it again, or on two nodes
 * at once, tells nobody anything twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeRounds {

  /** Agencies of one transaction. */
  private static final int PAGE = 500;

  @Inject private Timelines timelines;
  @Inject private Standings standings;
  @Inject private NoticeShelf shelf;
  @Inject private MailSettings settings;
  @Inject private Clock clock;

  /**
   * Makes the notices that are due now. While what is due stays the same, everybody is looked at
   * once an hour.
   *
   * @return how many
   */
  public int make() {
    int made = 0;
    for (var cycle : timelines.cycles()) {
      made += make(cycle.year(), duties(cycle.state()));
    }
    return made;
  }

  private int make(int year, Map<Activity, Set<Duty>> duties) {
    if (duties.isEmpty()) {
      return 0;
    }
    var now = clock.instant();
    var plan = timelines.plan(year);
    var occasions = occasions(plan, duties.keySet(), now);
    if (occasions.isEmpty() || shelf.answered(year, occasions, now)) {
      return 0;
    }
    var sight = new NoticeShelf.Sight(year, plan, duties, standings.of(year));
    int made = 0;
    boolean more = true;
    for (int page = 0; more; page++) {
      var outcome = shelf.make(sight, page, PAGE, now, settings.sends());
      made += outcome.made();
      more = outcome.more();
    }
    shelf.done(year, occasions, now);
    return made;
  }

  /** A digest of all that is to be said now; empty where there is nothing. */
  private static String occasions(Plan plan, Set<Activity> activities, Instant now) {
    var lines =
        plan.windows().stream()
            .filter(window -> activities.contains(window.activity()))
            .flatMap(
                window ->
                    Occasion.at(window.period(), now).stream()
                        .map(said -> window.activity() + " " + window.scope() + " " + said))
            .sorted()
            .toList();
    return lines.isEmpty() ? "" : Sha256.hex(String.join("\n", lines));
  }

  /** By the activities that the state of a cycle permits. */
  private static Map<Activity, Set<Duty>> duties(CycleState state) {
    var duties = new EnumMap<Activity, Set<Duty>>(Activity.class);
    Arrays.stream(Duty.values())
        .filter(duty -> state.permits(duty.activity()))
        .forEach(
            duty ->
                duties
                    .computeIfAbsent(duty.activity(), activity -> EnumSet.noneOf(Duty.class))
                    .add(duty));
    return duties;
  }
}
