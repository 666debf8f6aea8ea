package org.openita.registry;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openita.common.Sha256;
import org.openita.common.Text;

/**
 * Which agencies rules would move, from where to where.
 *
 * @param moves in the order of the register
 * @param before how many agencies are where now
 * @param after how many would be where
 * @param <K> number of a group, or code of a supervising body
 */
public record Moves<K extends Comparable<K>>(
    List<Move<K>> moves, Map<K, Integer> before, Map<K, Integer> after) {

  /** One agency that would move. */
  public record Move<K>(String code, Text name, K from, K to) {}

  public Moves {
    moves = List.copyOf(moves);
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /** What tells these moves from all others, so that nothing is applied that was not looked at. */
  public String fingerprint() {
    var text =
        moves.stream()
                .map(move -> move.code() + " " + move.from() + " " + move.to())
                .collect(joining("\n"))
            + new TreeMap<>(after);
    return Sha256.hex(text);
  }
}
