package org.openita.survey;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/**
 * Of which groups of responses figures may be told, where those of all of them together are known:
 * of groups that are large enough, as long as those that are left make a group that is large enough
 * as well, or none. Otherwise a subtraction would tell what a few have answered.
 */
public final class ToldGroups {

  private ToldGroups() {}

  /**
   * @param sizes numbers of responses; together they are all
   * @param smallest group that may be told
   */
  public static <K> Set<K> of(Map<K, Integer> sizes, int smallest) {
    var told =
        new ArrayList<>(
            sizes.entrySet().stream()
                .filter(group -> group.getValue() >= smallest)
                .sorted(comparing(Entry<K, Integer>::getValue).reversed())
                .toList());
    int rest =
        sizes.values().stream().mapToInt(Integer::intValue).sum()
            - told.stream().mapToInt(Entry::getValue).sum();
    while (rest > 0 && rest < smallest && !told.isEmpty()) {
      rest += told.remove(told.size() - 1).getValue();
    }
    var keys = new LinkedHashSet<K>();
    told.forEach(group -> keys.add(group.getKey()));
    return keys;
  }
}
