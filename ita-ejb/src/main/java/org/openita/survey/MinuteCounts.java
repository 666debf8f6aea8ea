package org.openita.survey;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Counts what happens within the present minute; safe for use by several threads. */
final class MinuteCounts {

  private record Minute(long number, Map<String, Integer> counts) {}

  private final AtomicReference<Minute> present =
      new AtomicReference<>(new Minute(Long.MIN_VALUE, Map.of()));

  /**
   * How often something has happened.
   *
   * @param minute any number that is another one in the next minute
   */
  int of(String what, long minute) {
    return counts(minute).getOrDefault(what, 0);
  }

  /** It has happened once more; the minutes before are forgotten. */
  void add(String what, long minute) {
    counts(minute).merge(what, 1, Integer::sum);
  }

  private Map<String, Integer> counts(long minute) {
    return present
        .updateAndGet(
            known ->
                known.number() == minute ? known : new Minute(minute, new ConcurrentHashMap<>()))
        .counts();
  }
}
