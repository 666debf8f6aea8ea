package org.openita.registry.file;

import static java.lang.management.ManagementFactory.getMemoryPoolMXBeans;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.identity.Callers.operator;
import static org.openita.registry.file.ImportSteps.csv;
import static org.openita.registry.file.ImportSteps.row;
import static org.openita.registry.file.RowVerdict.NEW;

import jakarta.inject.Inject;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.common.Text;
import org.openita.container.AtOnce;
import org.openita.container.Refused;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyRow;
import org.openita.sheet.HostileFiles;
import org.openita.sheet.Workbooks;

/**
 * Files that nobody should send, and moments at which nobody should send them: never a crash, never
 * half of a file, always a reason. What heap each took at most is printed; it contains what the
 * collector had not yet thrown away.
 */
@ArquillianTest
class RegisterTortureIT {

  private static final int MEGABYTE = 1 << 20;

  @Inject private RegisterImports imports;
  @Inject private ImportSteps steps;
  @Inject private Agencies agencies;

  @BeforeEach
  void beginToMeasure() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  @AfterEach
  void printWhatItTook(org.junit.jupiter.api.TestInfo test) {
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        "torture: %s: heap at most %d MB of %d MB%n",
        test.getTestMethod().orElseThrow().getName(),
        peak / MEGABYTE,
        Runtime.getRuntime().maxMemory() / MEGABYTE);
  }

  private static List<MemoryPoolMXBean> heap() {
    return getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
  }

  @Test
  void every_hostile_file_is_refused_with_a_reason_in_both_languages_and_changes_nothing() {
    var before = register();
    for (var hostile : HostileFiles.values()) {
      var status = steps.check(hostile.bytes());
      assertThat(status.state()).as(hostile.name()).isEqualTo(ImportState.UNREADABLE);
      assertThat(status.confirmable()).as(hostile.name()).isFalse();
      assertThat(status.problems())
          .as(hostile.name())
          .isNotEmpty()
          .allMatch(problem -> told(problem.in(Language.TH)) && told(problem.in(Language.EN)));
    }
    assertThat(register()).isEqualTo(before);
  }

  private static boolean told(String message) {
    return !message.isBlank() && !message.contains("{");
  }

  @Test
  void every_beginning_of_a_file_is_refused_or_misses_whole_rows_only() {
    var whole = csv(row("168001", "หน่วยงานหนึ่ง"), row("168002", "หน่วยงานสอง"));
    for (int length = 0; length < whole.length; length += 37) {
      var status = steps.check(Arrays.copyOf(whole, length));
      assertThat(status.state()).isIn(ImportState.UNREADABLE, ImportState.CHECKED);
      imports.discard(operator(), status.id());
    }
    Refused.with(NOT_FOUND, () -> agencies.find("168001"));
  }

  @Test
  void a_formula_in_a_workbook_is_refused_with_its_cell_whatever_it_came_to() {
    var titles = ImportSteps.HEADING.strip().split(",");
    var heading = new StringBuilder("<row r='1'>");
    for (int i = 0; i < titles.length; i++) {
      heading.append(Workbooks.text((char) ('A' + i) + "1", titles[i]));
    }
    var workbook =
        Workbooks.ofRows(
            heading
                + "</row><row r='2'>"
                + "<c r='A2' t='str'><f>CONCATENATE(\"16\",\"8011\")</f><v>168011</v></c>"
                + Workbooks.text("B2", "หน่วยงานสูตร")
                + "</row>");
    var status = steps.check(workbook.bytes());
    assertThat(imports.rows(operator(), status.id(), Optional.empty(), 0, 10).items())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.verdict()).isEqualTo(RowVerdict.REFUSED);
              assertThat(row.problems()).extracting(RowProblem::address).contains("A2");
            });
  }

  @Test
  void a_hundred_thousand_rows_are_refused_with_the_reason() {
    var rows = IntStream.range(0, 100_000).mapToObj(i -> row("" + (30_000_000 + i), "ก"));
    var status = steps.check(csv(rows.toArray(String[]::new)));
    assertThat(status.state()).isEqualTo(ImportState.UNREADABLE);
    assertThat(status.problems()).singleElement().extracting(Text::en).asString().contains("20,00");
    Refused.with(NOT_FOUND, () -> agencies.find("30000000"));
  }

  @Test
  void twenty_thousand_rows_are_taken() {
    var rows =
        IntStream.range(0, 20_000).mapToObj(i -> row("" + (40_000_000 + i), "หน่วยงาน " + i));
    var status = steps.check(csv(rows.toArray(String[]::new)));
    assertThat(status.rows()).containsEntry(NEW, 20_000);
    assertThat(imports.rows(operator(), status.id(), Optional.of(NEW), 19, 1000).items())
        .hasSize(1000)
        .last()
        .extracting(ImportedRow::agencyCode)
        .isEqualTo("40019999");
    imports.discard(operator(), status.id());
  }

  @Test
  void of_several_who_confirm_at_once_one_takes_the_file_in() throws InterruptedException {
    var status = steps.check(csv(row("168021", "หน่วยงานที่ทุกคนยืนยัน")));
    Callable<Object> confirming =
        () -> {
          imports.confirm(operator(), status.id());
          return "confirmed";
        };
    var outcomes = AtOnce.run(Collections.nCopies(4, confirming));
    assertThat(outcomes).filteredOn("confirmed"::equals).hasSize(1);
    assertThat(outcomes)
        .filteredOn(outcome -> !"confirmed".equals(outcome))
        .allMatch(Refusal.class::isInstance);
    assertThat(steps.settled(status.id()).state()).isEqualTo(ImportState.APPLIED);
    assertThat(agencies.history("168021")).hasSize(1);
  }

  @Test
  void whoever_stops_an_import_finds_all_of_it_or_nothing() {
    var rows = IntStream.range(0, 3_000).mapToObj(i -> row("" + (77_000_000 + i), "หน่วยงาน " + i));
    var status = steps.check(csv(rows.toArray(String[]::new)));
    imports.confirm(operator(), status.id());
    imports.cancel(operator(), status.id());
    boolean applied = steps.settled(status.id()).state() == ImportState.APPLIED;
    assertThat(agencies.all(AgencyFilter.ALL.withText("7700"))).hasSize(applied ? 3_000 : 0);
  }

  @Test
  void bytes_of_any_kind_are_refused_or_read_and_never_break_anything() {
    var random = new java.util.Random(2563);
    for (int i = 0; i < 40; i++) {
      var bytes = ("code\n" + "x".repeat(i)).getBytes(UTF_8);
      random.nextBytes(bytes);
      assertThat(steps.check(bytes).confirmable()).isFalse();
    }
  }

  private List<AgencyRow> register() {
    return agencies.all(AgencyFilter.ALL).stream().map(AgencyRow::of).toList();
  }
}
