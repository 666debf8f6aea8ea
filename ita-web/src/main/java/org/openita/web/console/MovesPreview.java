package org.openita.web.console;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.openita.common.Text;
import org.openita.registry.Moves;

/** Who would move, as it is shown before it is applied: the counts, and the first who would. */
public class MovesPreview implements Serializable {

  /** More than these are only counted. */
  static final int MOST_SHOWN = 100;

  private static final long serialVersionUID = 1L;

  /** How many are in a place, and how many would be. */
  public record Count(Text place, int before, int after) implements Serializable {

    public int difference() {
      return after - before;
    }
  }

  /** One who would move. */
  public record Line(String code, Text name, Text from, Text to) implements Serializable {}

  private final String fingerprint;
  private final int total;
  private final List<Count> counts;
  private final List<Line> lines;

  private MovesPreview(String fingerprint, int total, List<Count> counts, List<Line> lines) {
    this.fingerprint = fingerprint;
    this.total = total;
    this.counts = counts;
    this.lines = lines;
  }

  /**
   * @param names of the places
   */
  static <K extends Comparable<K>> MovesPreview of(Moves<K> moves, Function<K, Text> names) {
    var places = new TreeSet<K>(moves.before().keySet());
    places.addAll(moves.after().keySet());
    return new MovesPreview(
        moves.fingerprint(),
        moves.moves().size(),
        places.stream()
            .map(
                place ->
                    new Count(
                        names.apply(place),
                        count(moves.before(), place),
                        count(moves.after(), place)))
            .toList(),
        moves.moves().stream()
            .limit(MOST_SHOWN)
            .map(
                move ->
                    new Line(
                        move.code(), move.name(), names.apply(move.from()), names.apply(move.to())))
            .toList());
  }

  private static <K> int count(Map<K, Integer> counts, K place) {
    return counts.getOrDefault(place, 0);
  }

  String fingerprint() {
    return fingerprint;
  }

  /** How many would move. */
  public int total() {
    return total;
  }

  public List<Count> counts() {
    return counts;
  }

  /** The first of them. */
  public List<Line> lines() {
    return lines;
  }

  /** How many would move and are not shown. */
  public int more() {
    return total - lines.size();
  }
}
