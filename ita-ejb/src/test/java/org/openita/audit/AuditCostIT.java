package org.openita.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.container.AtOnce;
import org.openita.container.Scenario;
import org.openita.stakeholder.Stakeholders;

/** What it costs to keep a command: measured against the same command that leaves no record. */
@ArquillianTest
class AuditCostIT {

  private static final int COMMANDS = 20;
  private static final int ROUNDS = 4;

  /** Rounds before those that count. */
  private static final int WARM = 2;

  @Inject private Stakeholders stakeholders;
  @Inject private Unwatched unwatched;
  @Inject private Scenario scenario;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  /** What it takes is printed. */
  @Test
  void every_command_is_kept_but_those_that_leave_no_record() throws Exception {
    scenario.openAll();
    for (int callers : List.of(1, 8)) {
      measure(callers);
    }
  }

  private void measure(int callers) throws Exception {
    var kept = new ArrayList<Double>();
    var unkept = new ArrayList<Double>();
    for (int round = 0; round < WARM + ROUNDS; round++) {
      boolean counts = round >= WARM;
      long before = records();
      double with = millis(callers, command -> command.call());
      assertThat(records() - before).isEqualTo((long) callers * COMMANDS);
      double without = millis(callers, unwatched::call);
      assertThat(records() - before).isEqualTo((long) callers * COMMANDS);
      if (counts) {
        kept.add(with);
        unkept.add(without);
      }
    }
    System.out.printf(
        "bench: %d at once write a headcount %d times, %d rounds in turn, database of the tests"
            + " (commits not synced): %.2f ms a command with the record, %.2f ms without, %.2f"
            + " times as long%n",
        callers, COMMANDS, ROUNDS, median(kept), median(unkept), median(kept) / median(unkept));
  }

  private interface Way {
    Object go(Callable<?> command) throws Exception;
  }

  /** Milliseconds per command, of all that were done at once. */
  private double millis(int callers, Way way) throws Exception {
    var work =
        IntStream.rangeClosed(1, callers)
            .mapToObj(number -> work("0500%02d".formatted(number), way))
            .toList();
    long begun = System.nanoTime();
    assertThat(AtOnce.run(work)).containsOnly(COMMANDS);
    return (System.nanoTime() - begun) / 1e6 / (callers * COMMANDS);
  }

  private Callable<Object> work(String agency, Way way) {
    var caller = administrator(agency);
    long version = stakeholders.internal(caller, YEAR, agency).dossier().version();
    return () -> {
      for (int i = 0; i < COMMANDS; i++) {
        long now = version + i;
        int headcount = 100 + i;
        way.go(() -> stakeholders.putInternal(caller, YEAR, agency, headcount, now));
      }
      return COMMANDS;
    };
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private long records() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement("select count(*) from audit_record");
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
