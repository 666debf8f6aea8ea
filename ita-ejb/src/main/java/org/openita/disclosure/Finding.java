package org.openita.disclosure;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.framework.DisclosureItem;
import org.openita.framework.Scale;

/**
 * What an assessor has found on the web of one item (manual 2563, caution 5).
 *
 * @param way whether the addresses lead there, on the agency's main website, under a heading that
 *     the public finds and understands
 * @param components positions, from 1, of the components that are there
 */
public record Finding(boolean way, Set<Integer> components) {

  private static final int WAY = 0;

  public Finding {
    components = Set.copyOf(components);
  }

  /** Everything that the item asks for. */
  public static Finding all(DisclosureItem item) {
    return new Finding(
        true,
        IntStream.rangeClosed(1, item.components().size()).boxed().collect(Collectors.toSet()));
  }

  public static Finding nothing() {
    return new Finding(false, Set.of());
  }

  /**
   * The option that it earns: the best whose score the share of components found reaches; without
   * the way nothing counts.
   *
   * @throws Refusal {@code INVALID_INPUT} when the item has no such component
   */
  Scale.Option earned(DisclosureItem item) {
    int all = item.components().size();
    if (components.stream().anyMatch(at -> at < 1 || at > all)) {
      throw Refusal.invalid(
          FieldError.of("components", "OUT_OF_RANGE", "field.disclosure-components"));
    }
    return item.scale().reached(way ? components.size() : 0, all);
  }

  static Finding read(String met) {
    var positions = new HashSet<>(Positions.read(met));
    boolean way = positions.remove(WAY);
    return new Finding(way, positions);
  }

  String write() {
    var positions = new HashSet<>(components);
    if (way) {
      positions.add(WAY);
    }
    return Positions.write(positions);
  }
}
