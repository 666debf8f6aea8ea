package org.openita.linkcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.common.RefusalCode.FORBIDDEN;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.container.Scenario.YEAR;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;
import static org.openita.linkcheck.MisbehavingSite.body;
import static org.openita.linkcheck.MisbehavingSite.page;
import static org.openita.linkcheck.MisbehavingSite.status;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openita.approval.Approvals;
import org.openita.approval.DossierKey;
import org.openita.approval.DossierKind;
import org.openita.approval.DossierState;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.container.Scenario;
import org.openita.disclosure.DisclosureInput;
import org.openita.disclosure.Disclosures;
import org.openita.job.JobState;
import org.openita.job.JobStatus;
import org.openita.job.Works;

/** Runs of link checks as jobs of Jakarta Batch, against a site on this machine. */
@ArquillianTest
class LinkRunsIT {

  private static final String AGENCY = "050051";
  private static final int HOSTS = 5;

  @Inject private LinkRuns runs;
  @Inject private LinkRunBook runBook;
  @Inject private LinkChecks checks;
  @Inject private LinkDesk desk;
  @Inject private Disclosures disclosures;
  @Inject private Approvals approvals;
  @Inject private Scenario scenario;
  @Inject private Works works;
  @Inject private MovableClock clock;

  private MisbehavingSite site;

  @BeforeEach
  void approve() {
    var allowed = runs.customs().allowed();
    site =
        MisbehavingSite.everywhere(
            Integer.parseInt(allowed.substring(allowed.lastIndexOf(':') + 1)));
    site.otherwise(page("<title>แผน</title>ปีงบประมาณ ๒๕๖๓"));
    var key = new DossierKey(YEAR, AGENCY, DossierKind.DISCLOSURES);
    if (approvals.status(operator(), key).state() == DossierState.APPROVED) {
      return;
    }
    scenario.openAll();
    for (var disclosure : disclosures.ofAgency(administrator(AGENCY), YEAR, AGENCY)) {
      disclosures.put(
          administrator(AGENCY),
          YEAR,
          AGENCY,
          disclosure.item().code(),
          new DisclosureInput(true, List.of(url(disclosure.item().code())), Optional.empty()),
          disclosure.version());
    }
    scenario.submit(AGENCY, DossierKind.DISCLOSURES);
    scenario.approveDisclosures(AGENCY);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private String url(String item) {
    int host = Integer.parseInt(item.substring(1)) % HOSTS + 1;
    return "http://127.0.7.%d:%d/ita/%s".formatted(host, site.port(), item);
  }

  @Test
  void every_address_is_visited_and_what_was_seen_is_kept() {
    var plan = "<title>แผน ๒</title>ปีงบประมาณ ๒๕๖๓";
    site.at("/ita/o2", page(plan)).at("/ita/o3", status(404, "")).at("/ita/o4", status(503, ""));
    site.at("/ita/o5", body("application/pdf", new byte[10]));
    var done = works.ended(operator(), runs.start(operator(), YEAR, true));
    assertThat(done.state()).isEqualTo(JobState.DONE);
    var run = runs.latest(operator(), YEAR).get(0);
    assertThat(run.finishedAt()).isPresent();
    assertThat(run.links()).isEqualTo(done.done()).isGreaterThanOrEqualTo(43);
    assertThat(visited()).hasSize(43);
    var found = checks.of(administrator(AGENCY), YEAR, AGENCY);
    assertThat(found).hasSize(43);
    assertThat(found.get(1).url()).isEqualTo(url("o2"));
    assertThat(found.get(1).latest().orElseThrow().title()).contains("แผน ๒");
    assertThat(found.get(1).hints()).isEmpty();
    assertThat(found.get(2).state()).contains(LinkState.MISSING);
    assertThat(found.get(3).state()).contains(LinkState.UNREACHABLE);
    assertThat(found.get(3).hints()).extracting(Hint::kind).containsExactly(HintKind.DEAD);
    assertThat(found.get(4).latest().orElseThrow().mediaType()).contains("application/pdf");
    assertThat(checks.text(operator(), YEAR, AGENCY, "o2", 0)).contains("ปีงบประมาณ ๒๕๖๓");
    assertThat(checks.text(operator(), YEAR, AGENCY, "o5", 0)).isEmpty();
    assertThat(checks.history(operator(), YEAR, AGENCY, "o2", 0)).isNotEmpty();
    assertThat(runs.counts(operator(), YEAR)).containsKeys(LinkOutcome.REACHABLE);
  }

  @Test
  void what_was_seen_waits_and_what_failed_is_tried_again_the_next_day() {
    site.at("/ita/o4", status(503, ""));
    works.ended(operator(), runs.start(operator(), YEAR, true));
    var failed = evidence("o4").visitedAt();
    int before = site.requests().size();
    works.ended(operator(), runs.start(operator(), YEAR, false));
    assertThat(site.requests()).hasSize(before);
    clock.forward(Duration.ofHours(21));
    works.ended(operator(), runs.start(operator(), YEAR, false));
    assertThat(site.requests().subList(before, site.requests().size()))
        .filteredOn(request -> request.contains("/ita/"))
        .singleElement()
        .asString()
        .contains("/ita/o4 ");
    assertThat(evidence("o4").failingSince().orElseThrow()).isBeforeOrEqualTo(failed);
    site.at("/ita/o4", page("repaired"));
    works.ended(operator(), runs.recheck(operator(), YEAR, AGENCY, Optional.of("o4")));
    assertThat(evidence("o4").outcome()).isEqualTo(LinkOutcome.REACHABLE);
    assertThat(evidence("o4").failingSince()).isEmpty();
  }

  @Test
  void a_run_that_was_interrupted_goes_on_with_what_is_left() throws InterruptedException {
    var some = new CountDownLatch(10);
    var held = new CountDownLatch(1);
    site.otherwise(
        out -> {
          some.countDown();
          if (some.getCount() == 0) {
            hold(held);
          }
          page("๒๕๖๓").answer(out);
        });
    var job = runs.start(operator(), YEAR, true);
    some.await();
    var run = runs.latest(operator(), YEAR).get(0);
    desk.tally(run.id()).stop();
    held.countDown();
    works.ended(operator(), job);
    assertThat(runBook.find(run.id()).orElseThrow().finishedAt()).isEmpty();
    int before = visited().size();
    assertThat(before).isBetween(10, 42);
    Refused.with(INVALID_STATE, () -> runs.start(operator(), YEAR, true));
    runs.goOn();
    works.ended(operator(), runs.job(operator(), YEAR).orElseThrow());
    assertThat(runBook.find(run.id()).orElseThrow().finishedAt()).isPresent();
    assertThat(visited()).hasSize(43).doesNotHaveDuplicates();
    assertThat(runs.goOn()).isFalse();
  }

  @Test
  void a_run_that_is_cancelled_stops_and_stays_stopped() throws InterruptedException {
    var first = new CountDownLatch(1);
    var held = new CountDownLatch(1);
    site.otherwise(
        out -> {
          first.countDown();
          hold(held);
          page("x").answer(out);
        });
    var job = runs.start(operator(), YEAR, true);
    first.await();
    runs.cancel(operator(), YEAR);
    awaitStopping();
    held.countDown();
    JobStatus ended = works.ended(operator(), job);
    assertThat(ended.state()).isEqualTo(JobState.CANCELLED);
    var run = runs.latest(operator(), YEAR).get(0);
    assertThat(run.cancelled()).isTrue();
    assertThat(run.finishedAt()).isPresent();
    assertThat(run.left()).isEqualTo(run.links() - ended.done()).isPositive();
    assertThat(visited().size()).isLessThan(43);
    assertThat(runs.goOn()).isFalse();
  }

  @Test
  void others_neither_start_nor_see_what_is_not_theirs() {
    Refused.with(FORBIDDEN, () -> runs.start(administrator(AGENCY), YEAR, false));
    Refused.with(NOT_FOUND, () -> checks.of(administrator("050052"), YEAR, AGENCY));
    Refused.with(INVALID_STATE, () -> runs.recheck(operator(), YEAR, AGENCY, Optional.of("o99")));
  }

  private void awaitStopping() {
    var run = runs.latest(operator(), YEAR).get(0);
    while (!desk.tally(run.id()).isStopped()) {
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  private LinkEvidence evidence(String item) {
    return checks.of(operator(), YEAR, AGENCY).stream()
        .filter(check -> check.itemCode().equals(item))
        .findFirst()
        .flatMap(LinkCheck::latest)
        .orElseThrow();
  }

  /** Paths of disclosures that the site was asked for. */
  private List<String> visited() {
    return site.requests().stream()
        .map(request -> request.split(" ", 3)[1])
        .filter(path -> path.startsWith("/ita/"))
        .collect(Collectors.toList());
  }

  private static void hold(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
