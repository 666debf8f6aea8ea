package org.openita.demonstration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.demonstration.Demonstration.FRESH_AGENCY;
import static org.openita.demonstration.Demonstration.YEAR;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.identity.Callers;
import org.openita.identity.IssuedAccount;
import org.openita.identity.SignIns;
import org.openita.identity.Whom;
import org.openita.issuing.AccountIssues;
import org.openita.issuing.Selection;
import org.openita.job.JobFiles;
import org.openita.job.JobState;
import org.openita.job.Jobs;
import org.openita.job.Leases;
import org.openita.monitoring.AgencyStatuses;
import org.openita.notice.NoticeRounds;
import org.openita.registry.Agencies;
import org.openita.registry.AgencyFilter;
import org.openita.registry.AgencyPeriod;
import org.openita.registry.file.ImportSteps;
import org.openita.registry.file.RegisterExports;
import org.openita.registry.file.RowVerdict;
import org.openita.sheet.SheetFormat;
import org.openita.timeline.Activity;
import org.openita.timeline.Period;
import org.openita.timeline.Timelines;

@ArquillianTest
class NationalDemonstrationIT {

  private static final int CALLS = 200;
  private static final int ROWS = 25;

  private static final String ADDRESS = "https://ita.example.go.th/console/sign-in";

  private static Credentials credentials;

  @Inject private Demonstration demonstration;
  @Inject private RegisterExports exports;
  @Inject private ImportSteps steps;
  @Inject private Agencies agencies;
  @Inject private SignIns signIns;
  @Inject private AgencyStatuses statuses;
  @Inject private AccountIssues issues;
  @Inject private Jobs jobs;
  @Inject private JobFiles files;
  @Inject private Timelines timelines;
  @Inject private NoticeRounds notices;
  @Inject private Leases leases;

  @BeforeEach
  void loadOnce() {
    demonstration.load(Extent.NATIONAL).ifPresent(made -> credentials = made);
  }

  @Test
  void the_whole_nation_is_there_and_everybody_can_sign_in() {
    assertThat(credentials.agencies()).isEqualTo(8302);
    var nation = agencies.all(YEAR, AgencyFilter.ALL);
    var groups = nation.stream().collect(groupingBy(AgencyPeriod::groupNumber, counting()));
    assertThat(IntStream.rangeClosed(1, 10).mapToObj(groups::get).toList())
        .isEqualTo(List.of(729L, 592L, 1475L, 1512L, 830L, 879L, 706L, 573L, 631L, 375L));

    assertThat(credentials.accounts()).hasSize(2 * 8302 + 7);
    assertThat(credentials.accounts()).extracting(IssuedAccount::username).doesNotHaveDuplicates();
    for (var username : List.of("a165325", "t152236", "a" + FRESH_AGENCY)) {
      var account =
          credentials.accounts().stream()
              .filter(one -> one.username().equals(username))
              .findFirst()
              .orElseThrow();
      assertThat(account.agencyCode()).contains(username.substring(1));
      assertThat(signIns.signIn(username, account.password(), "").sessionId()).isPresent();
    }
    assertThat(statuses.of(Callers.operator(), YEAR, "050001").missing()).isEmpty();
    assertThat(statuses.of(Callers.operator(), YEAR, FRESH_AGENCY).internal().headcount())
        .isEmpty();
    allAccountsAreIssuedAnewWithTheirLetters();
  }

  /** What it takes is printed. */
  private void allAccountsAreIssuedAnewWithTheirLetters() {
    var operator = Callers.operator();
    var begun = Instant.now();
    var everybody = new Selection(AgencyFilter.ALL, Whom.ALL);
    var job = issues.start(operator, YEAR, everybody, "ปช 0004/ว 1", ADDRESS).job();
    while (job.running()) {
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      job = jobs.find(operator, job.id());
    }
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.done()).isEqualTo(8302);
    System.out.printf(
        "bench: 16604 accounts issued in %d s, letters of %d bytes, heap of %d MB%n",
        Duration.between(begun, Instant.now()).toSeconds(),
        files.find(operator, job.id()).orElseThrow().size(),
        Runtime.getRuntime().maxMemory() >> 20);
  }

  @Test
  void the_register_of_the_nation_taken_home_comes_back_unchanged() {
    for (var format : SheetFormat.values()) {
      var file = new ByteArrayOutputStream();
      exports.write(
          Callers.operator(), Optional.empty(), AgencyFilter.ALL, format, Language.TH, file);
      var status = steps.check(file.toByteArray());
      assertThat(status.problems()).isEmpty();
      assertThat(status.rows())
          .isEqualTo(
              Map.of(
                  RowVerdict.UNCHANGED,
                  8302,
                  RowVerdict.NEW,
                  0,
                  RowVerdict.CHANGED,
                  0,
                  RowVerdict.REFUSED,
                  0));
    }
  }

  /** What it takes is printed. */
  @Test
  void whoever_owes_something_in_the_nation_is_told_once() {
    leases.take("NOTICES", Duration.ofHours(1));
    var now = Instant.now();
    var version = timelines.window(YEAR, Activity.ENTER_DATA).orElseThrow().version();
    timelines.setWindow(
        Callers.operator(),
        YEAR,
        Activity.ENTER_DATA,
        new Period(now.minus(Duration.ofDays(30)), now.plus(Duration.ofDays(5))),
        version);
    long begun = System.nanoTime();
    int made = notices.make();
    System.out.printf(
        "bench: %d notices of 8302 agencies made in %.1f s%n",
        made, (System.nanoTime() - begun) / 1e9);
    assertThat(made).isEqualTo(8302 - 3 + 1);
    assertThat(notices.make()).isZero();
  }

  /** What a page takes is printed: 25 rows with their total, as the operator's page asks for it. */
  @Test
  void a_page_of_the_nation_is_found_by_any_part_of_a_name() {
    measure("all", AgencyFilter.ALL, 0);
    measure("all, last page", AgencyFilter.ALL, 8302 / ROWS);
    measure("part of a Thai name", AgencyFilter.ALL.withText("บางบัว"), 0);
    measure("part of most names", AgencyFilter.ALL.withText("ตำบล"), 100);
    measure("part of an English name", AgencyFilter.ALL.withText("municipal"), 0);
    measure("code", AgencyFilter.ALL.withText("165325"), 0);
    measure("type and group", AgencyFilter.ALL.withType("SAO").withGroup(4), 10);
    measure("no agency", AgencyFilter.ALL.withText("ไม่มีหน่วยงานชื่อนี้"), 0);
  }

  private void measure(String what, AgencyFilter filter, int page) {
    var caller = Callers.operator();
    var nanos = new long[CALLS];
    long total = 0;
    for (int i = -CALLS / 4; i < CALLS; i++) {
      long begun = System.nanoTime();
      total = agencies.search(caller, filter, page, ROWS).total();
      if (i >= 0) {
        nanos[i] = System.nanoTime() - begun;
      }
    }
    Arrays.sort(nanos);
    System.out.printf(
        "bench: register of 8302, %s: %d found, page %d of %d rows, %d calls: median %.1f ms,"
            + " 95 %% under %.1f ms%n",
        what, total, page, ROWS, CALLS, nanos[CALLS / 2] / 1e6, nanos[CALLS * 95 / 100] / 1e6);
    assertThat(total > 0).isEqualTo(!what.equals("no agency"));
  }
}
