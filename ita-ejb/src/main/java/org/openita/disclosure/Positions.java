package org.openita.disclosure;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Positions of components in one column: in order, with spaces between. */
final class Positions {

  private Positions() {}

  static Set<Integer> read(String kept) {
    return Stream.of(kept.split(" "))
        .filter(position -> !position.isEmpty())
        .map(Integer::valueOf)
        .collect(toUnmodifiableSet());
  }

  static String write(Collection<Integer> positions) {
    return positions.stream().sorted().distinct().map(String::valueOf).collect(joining(" "));
  }
}
