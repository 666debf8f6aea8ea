package org.openita.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All windows of a cycle as they are at one time, for questions about many agencies. Whoever asks
 * whether something may be done now asks {@link Timelines#isOpen} instead.
 */
public final class Plan {

  private final Map<Activity, Map<WindowScope, Period>> periods = new EnumMap<>(Activity.class);

  Plan(List<Window> windows) {
    for (var window : windows) {
      periods
          .computeIfAbsent(window.activity(), activity -> new HashMap<>())
          .put(window.scope(), window.period());
    }
  }

  /** The period that holds for an agency: the narrowest one; absent while none has been set. */
  public Optional<Period> period(Activity activity, Participant agency) {
    var known = periods.getOrDefault(activity, Map.of());
    return Stream.of(
            WindowScope.ofAgency(agency),
            WindowScope.ofGroup(agency.groupNumber()),
            WindowScope.ofCycle())
        .map(known::get)
        .filter(period -> period != null)
        .findFirst();
  }

  /** All of them. */
  public List<Planned> windows() {
    return periods.entrySet().stream()
        .flatMap(
            activity ->
                activity.getValue().entrySet().stream()
                    .map(one -> new Planned(activity.getKey(), one.getKey(), one.getValue())))
        .toList();
  }

  /** One window. */
  public record Planned(Activity activity, WindowScope scope, Period period) {}
}
