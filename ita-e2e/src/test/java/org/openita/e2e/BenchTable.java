package org.openita.e2e;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the benches have measured. Each line is kept in {@code target/bench.json} as soon as it is
 * known; at the end all are printed as a table.
 */
final class BenchTable {

  /** Whether more or less is better. */
  enum Goal {
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Goal(String sign) {
      this.sign = sign;
    }

    boolean isMet(double value, double goal) {
      return this == AT_LEAST ? value >= goal : value <= goal;
    }
  }

  /**
   * A line.
   *
   * @param limit raw limit measured in the same run, in the same unit; absent where there is none
   */
  private record Line(
      String work, double value, String unit, Goal kind, double goal, OptionalDouble limit) {

    boolean met() {
      return kind.isMet(value, goal);
    }

    Optional<Double> ratio() {
      return limit.isPresent() ? Optional.of(value / limit.getAsDouble()) : Optional.empty();
    }
  }

  private static final List<Line> LINES = new ArrayList<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(BenchTable::print));
  }

  private BenchTable() {}

  /** A measurement without a raw limit. */
  static void add(String work, double value, String unit, Goal kind, double goal) {
    add(new Line(work, value, unit, kind, goal, OptionalDouble.empty()));
  }

  /** A measurement beside what the machine does without the system. */
  static void add(String work, double value, String unit, Goal kind, double goal, double limit) {
    add(new Line(work, value, unit, kind, goal, OptionalDouble.of(limit)));
  }

  private static synchronized void add(Line line) {
    LINES.add(line);
    var lines = Json.createArrayBuilder();
    for (var one : LINES) {
      var object =
          Json.createObjectBuilder()
              .add("work", one.work())
              .add("value", rounded(one.value()))
              .add("unit", one.unit())
              .add("goal", one.goal());
      one.limit()
          .ifPresentOrElse(
              limit -> object.add("limit", rounded(limit)), () -> object.addNull("limit"));
      one.ratio()
          .ifPresentOrElse(
              ratio -> object.add("ratio", rounded(ratio)), () -> object.addNull("ratio"));
      lines.add(object.add("met", one.met()));
    }
    try {
      Files.writeString(Output.file("bench.json"), lines.build().toString() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static synchronized void print() {
    var table = new StringBuilder("\n");
    var row = "%-64s %12s %-10s %1s %10s %10s %7s %s%n";
    table.append(row.formatted("work", "value", "unit", "", "goal", "limit", "ratio", "met"));
    for (var line : LINES) {
      table.append(
          row.formatted(
              line.work(),
              shown(line.value()),
              line.unit(),
              line.kind().sign,
              shown(line.goal()),
              line.limit().isPresent() ? shown(line.limit().getAsDouble()) : "",
              line.ratio().map(BenchTable::shown).orElse(""),
              line.met() ? "yes" : "NO"));
    }
    try {
      Files.writeString(Output.file("bench.txt"), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shown(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
