package org.openita.disclosure;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.framework.DisclosureItem;

/**
 * The complete answers of an earlier cycle.
 *
 * @param year of the cycle, Buddhist Era
 * @param byName by the Thai name of the item, for codes change from year to year
 */
record EarlierAnswers(int year, Map<String, DisclosureAnswer> byName) {

  static EarlierAnswers of(
      int year, List<DisclosureItem> items, Map<String, DisclosureAnswer> answers) {
    return new EarlierAnswers(
        year,
        items.stream()
            .filter(item -> answers.containsKey(item.code()))
            .filter(item -> answers.get(item.code()).complete())
            .collect(
                toMap(
                    item -> item.name().th(),
                    item -> answers.get(item.code()),
                    (first, same) -> first)));
  }

  /** Items that have an answer here and are not among those touched. */
  List<DisclosureItem> fitting(List<DisclosureItem> items, Set<String> touched) {
    return items.stream()
        .filter(item -> !touched.contains(item.code()))
        .filter(item -> byName.containsKey(item.name().th()))
        .toList();
  }

  DisclosureAnswer of(DisclosureItem item) {
    return byName.get(item.name().th());
  }
}
