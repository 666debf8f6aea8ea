package org.openita.survey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a group of responses has in common: all of it must hold of each of them.
 *
 * @param way in which they were collected
 * @param flags that they all have
 * @param day on which they came in, in Thailand; absent for any
 * @param identical whether there are as many with the same answers throughout as the framework lets
 *     be shown
 */
public record ExclusionCriterion(
    Way way, Set<ResponseFlag> flags, Optional<LocalDate> day, boolean identical) {

  private static final String IDENTICAL = "IDENTICAL";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  public ExclusionCriterion {
    flags = Set.copyOf(flags);
  }

  /** Whether it says nothing but the way. */
  boolean isEmpty() {
    return flags.isEmpty() && day.isEmpty() && !identical;
  }

  /** Reads what {@link #toString} wrote. */
  static ExclusionCriterion parse(List<String> words) {
    var flags = EnumSet.noneOf(ResponseFlag.class);
    for (var flag : ResponseFlag.values()) {
      if (words.contains(flag.name())) {
        flags.add(flag);
      }
    }
    return new ExclusionCriterion(
        Way.valueOf(words.get(0)),
        flags,
        words.stream().filter(DAY.asMatchPredicate()).findFirst().map(LocalDate::parse),
        words.contains(IDENTICAL));
  }

  int mask() {
    return flags.stream().mapToInt(ResponseFlag::bit).sum();
  }

  /** As it is kept: words separated by spaces. */
  @Override
  public String toString() {
    var ordered = EnumSet.noneOf(ResponseFlag.class);
    ordered.addAll(flags);
    return Stream.of(
            Stream.of(way.name()),
            ordered.stream().map(ResponseFlag::name),
            day.stream().map(LocalDate::toString),
            identical ? Stream.of(IDENTICAL) : Stream.<String>empty())
        .flatMap(words -> words)
        .collect(Collectors.joining(" "));
  }
}
