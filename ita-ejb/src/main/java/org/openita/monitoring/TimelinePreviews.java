package org.openita.monitoring;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.common.Refusal;
import org.openita.identity.Caller;
import org.openita.identity.Role;
import org.openita.registry.Agencies;
import org.openita.timeline.Activity;
import org.openita.timeline.OwnWindows;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;
import org.openita.timeline.Window;
import org.openita.timeline.WindowScope;

/** Whom a change of the timeline would touch, before it is made. */
@Stateless
public class TimelinePreviews {

  @Inject private Timelines timelines;
  @Inject private OwnWindows ownWindows;
  @Inject private Agencies agencies;
  @Inject private Clock clock;

  /**
   * What it would do to set a window, without setting it.
   *
   * @throws Refusal {@code FORBIDDEN} unless the caller is an operator, {@code NOT_FOUND} without
   *     the cycle, or the agency in it
   */
  public WindowPreview preview(
      Caller caller, int year, Activity activity, WindowScope scope, Period period) {
    caller.require(Role.OPERATOR);
    timelines.cycle(year);
    var touched = new TreeMap<>(within(year, scope));
    long all = total(touched);
    kept(caller, year, activity, scope)
        .forEach((group, count) -> touched.computeIfPresent(group, (g, n) -> n - count));
    touched.values().removeIf(count -> count == 0);
    var before = before(year, activity, scope).map(Window::period);
    var now = clock.instant();
    return new WindowPreview(
        touched,
        all - total(touched),
        before,
        before.filter(holding -> holding.contains(now)).isPresent(),
        period.contains(now),
        timelines.deviations(year, activity, period));
  }

  private Map<Integer, Long> within(int year, WindowScope scope) {
    var groups = agencies.countByGroup(year);
    return switch (scope.kind()) {
      case CYCLE -> groups;
      case GROUP -> Map.of(scope.key(), groups.getOrDefault(scope.key(), 0L));
      case AGENCY -> Map.of(agencies.byId(year, scope.key()).groupNumber(), 1L);
    };
  }

  private Map<Integer, Long> kept(Caller caller, int year, Activity activity, WindowScope scope) {
    if (scope.kind() == WindowScope.Kind.AGENCY) {
      return Map.of();
    }
    var single = agencies.countByGroup(year, ownWindows.agencies(caller, year, activity));
    if (scope.kind() == WindowScope.Kind.GROUP) {
      return single;
    }
    var kept = new TreeMap<>(single);
    var everyone = agencies.countByGroup(year);
    ownWindows
        .groups(caller, year, activity)
        .forEach(group -> kept.put(group, everyone.getOrDefault(group, 0L)));
    return kept;
  }

  private Optional<Window> before(int year, Activity activity, WindowScope scope) {
    return switch (scope.kind()) {
      case CYCLE -> timelines.window(year, activity);
      case GROUP -> timelines.window(year, activity, scope.key());
      case AGENCY -> timelines.window(year, activity, agencies.byId(year, scope.key()));
    };
  }

  private static long total(Map<Integer, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
