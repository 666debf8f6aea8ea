package org.openita.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.openita.common.RefusalCode.INVALID_STATE;
import static org.openita.common.RefusalCode.NOT_FOUND;
import static org.openita.identity.Callers.administrator;
import static org.openita.identity.Callers.operator;
import static org.openita.identity.Callers.supervisor;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.openita.common.Refusal;
import org.openita.container.AtOnce;
import org.openita.container.MovableClock;
import org.openita.container.Refused;
import org.openita.identity.Caller;
import org.openita.identity.Callers;

@ArquillianTest
class JobsIT {

  private static final Duration LATER = Duration.ofSeconds(1);

  @Inject private Jobs jobs;
  @Inject private JobFiles files;
  @Inject private MovableClock clock;

  @Resource(lookup = "java:app/jdbc/ita")
  private DataSource database;

  @Test
  void a_job_tells_how_far_it_has_come_and_when_it_will_be_done() throws InterruptedException {
    var held = new Held();
    var job = jobs.start(operator(), JobKind.ISSUE_ACCOUNTS, 4, held);
    assertThat(job.remaining()).isEmpty();
    held.step(1);
    var half = jobs.find(operator(), job.id());
    assertThat(half.state()).isEqualTo(JobState.RUNNING);
    assertThat(half.percent()).isEqualTo(25);
    assertThat(half.remaining()).isPresent();
    held.step(3);
    held.finish();
    var done = jobs.find(operator(), job.id());
    assertThat(done.state()).isEqualTo(JobState.DONE);
    assertThat(done.percent()).isEqualTo(100);
    assertThat(done.finishedAt()).isPresent();
    assertThat(done.remaining()).isEmpty();
    assertThat(jobs.latest(operator(), JobKind.ISSUE_ACCOUNTS)).first().isEqualTo(done);
  }

  @Test
  void of_two_jobs_of_a_kind_started_at_once_one_runs() throws InterruptedException {
    var held = new Held();
    Callable<JobStatus> start = () -> jobs.start(operator(), JobKind.ISSUE_ACCOUNTS, 1, held);
    var outcomes = AtOnce.run(List.of(start, start, start));
    assertThat(outcomes).filteredOn(JobStatus.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Refusal.class::isInstance)
        .hasSize(2)
        .allSatisfy(refusal -> assertThat(((Refusal) refusal).code()).isEqualTo(INVALID_STATE));
    held.finish();
    var next = new Held();
    jobs.start(operator(), JobKind.ISSUE_ACCOUNTS, 1, next);
    next.finish();
  }

  @Test
  void a_cancelled_job_stops_at_its_next_step() throws InterruptedException {
    var held = new Held();
    var job = jobs.start(operator(), JobKind.ISSUE_ACCOUNTS, 10, held);
    held.step(2);
    jobs.cancel(operator(), job.id());
    assertThat(jobs.find(operator(), job.id()).cancelling()).isTrue();
    held.step(1);
    assertThat(held.goesOn).isFalse();
    held.finish();
    var cancelled = jobs.find(operator(), job.id());
    assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
    assertThat(cancelled.done()).isEqualTo(3);
    jobs.cancel(operator(), job.id());
    assertThat(jobs.find(operator(), job.id())).isEqualTo(cancelled);
  }

  @Test
  void a_job_that_cannot_go_on_says_why() throws InterruptedException {
    var job = failing(Refusal.forbidden());
    assertThat(job.state()).isEqualTo(JobState.FAILED);
    assertThat(job.problem().orElseThrow().en()).isEqualTo("You may not do this.");
    var broken = failing(new IllegalStateException("secrets of the machine"));
    assertThat(broken.state()).isEqualTo(JobState.FAILED);
    assertThat(broken.problem().orElseThrow().en()).contains("out of order");
  }

  @Test
  void a_job_without_a_sign_of_life_is_interrupted_and_gives_way() throws InterruptedException {
    var lost = new Held();
    var job = jobs.start(operator(), JobKind.ISSUE_ACCOUNTS, 10, lost);
    clock.forward(Duration.ofMinutes(3));
    assertThat(jobs.find(operator(), job.id()).state()).isEqualTo(JobState.INTERRUPTED);
    var next = new Held();
    jobs.start(operator(), JobKind.ISSUE_ACCOUNTS, 10, next);
    lost.step(1);
    assertThat(lost.goesOn).isFalse();
    next.finish();
    lost.finish();
    assertThat(jobs.find(operator(), job.id()).state()).isEqualTo(JobState.INTERRUPTED);
  }

  @Test
  void a_job_is_there_for_whoever_started_it_and_for_operators() throws InterruptedException {
    var held = new Held();
    var job = jobs.start(supervisor("PACC"), JobKind.IMPORT_AGENCIES, 1, held);
    for (var stranger : List.of(administrator("050001"), Callers.client("supervisor", "050001"))) {
      Refused.with(NOT_FOUND, () -> jobs.find(stranger, job.id()));
      Refused.with(NOT_FOUND, () -> jobs.cancel(stranger, job.id()));
      assertThat(jobs.latest(stranger, JobKind.IMPORT_AGENCIES)).isEmpty();
    }
    for (Caller known : List.of(supervisor("PACC"), operator())) {
      assertThat(jobs.find(known, job.id()).running()).isTrue();
    }
    Refused.with(NOT_FOUND, () -> jobs.find(operator(), 0));
    held.finish();
  }

  @Test
  void a_file_is_taken_once_with_its_key_by_whoever_started_the_job() throws Exception {
    var content = new byte[3_000_000];
    new Random(7).nextBytes(content);
    var key = SealingKey.generate();
    var job = making(content, key);
    assertThat(files.find(operator(), job).orElseThrow().size()).isEqualTo(content.length);
    var out = new ByteArrayOutputStream();
    Refused.with(NOT_FOUND, () -> files.take(operator(), job, SealingKey.generate(), () -> out));
    Refused.with(NOT_FOUND, () -> files.take(administrator("050001"), job, key, () -> out));
    assertThat(out.size()).isZero();
    files.take(operator(), job, SealingKey.parse(key.text()).orElseThrow(), () -> out);
    assertThat(out.toByteArray()).isEqualTo(content);
    assertThat(files.find(operator(), job).orElseThrow().there()).isFalse();
    Refused.with(INVALID_STATE, () -> files.take(operator(), job, key, () -> out));
    assertThat(pieces(job)).isZero();
  }

  @Test
  void the_database_holds_nothing_that_can_be_read() throws Exception {
    var words = "one-time password abcd-efgh-jkmn-pqrs ".repeat(1000);
    var job = making(words.getBytes(UTF_8), SealingKey.generate());
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select content from job_file_piece where job_id = ?")) {
      statement.setInt(1, job);
      try (var rows = statement.executeQuery()) {
        assertThat(rows.next()).isTrue();
        assertThat(new String(rows.getBytes(1), ISO_8859_1)).doesNotContain("password", "abcd");
      }
    }
  }

  @Test
  void a_download_that_breaks_off_can_be_begun_again() throws Exception {
    var key = SealingKey.generate();
    var job = making(new byte[2_000_000], key);
    var broken =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("the line is dead");
          }
        };
    assertThatIOException().isThrownBy(() -> files.take(operator(), job, key, () -> broken));
    var out = new ByteArrayOutputStream();
    files.take(operator(), job, key, () -> out);
    assertThat(out.size()).isEqualTo(2_000_000);
  }

  @Test
  void of_two_who_take_a_file_at_once_one_gets_it() throws Exception {
    var key = SealingKey.generate();
    var job = making(new byte[1_500_000], key);
    Callable<Integer> take =
        () -> {
          var out = new ByteArrayOutputStream();
          files.take(operator(), job, key, () -> out);
          return out.size();
        };
    assertThat(AtOnce.run(List.of(take, take))).filteredOn(Integer.class::isInstance).hasSize(1);
  }

  @Test
  void what_nobody_takes_within_a_day_is_deleted() throws Exception {
    var key = SealingKey.generate();
    var job = making(new byte[10], key);
    files.deleteForgotten();
    assertThat(pieces(job)).isEqualTo(1);
    clock.forward(Duration.ofHours(25));
    Refused.with(
        INVALID_STATE, () -> files.take(operator(), job, key, OutputStream::nullOutputStream));
    files.deleteForgotten();
    assertThat(pieces(job)).isZero();
  }

  @Test
  void what_a_failed_job_has_begun_is_deleted() throws Exception {
    var begun = new CountDownLatch(1);
    var job =
        jobs.start(
            operator(),
            JobKind.IMPORT_AGENCIES,
            1,
            progress -> {
              progress.file("x", "y", SealingKey.generate()).write(new byte[2_000_000]);
              begun.countDown();
              throw Refusal.forbidden();
            });
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    ended(job.id());
    assertThat(pieces(job.id())).isEqualTo(1);
    assertThat(files.find(operator(), job.id())).isEmpty();
    files.deleteForgotten();
    assertThat(pieces(job.id())).isZero();
  }

  /** A job that makes a file, once it has ended. */
  private int making(byte[] content, SealingKey key) {
    var job =
        jobs.start(
            operator(),
            JobKind.IMPORT_AGENCIES,
            1,
            progress -> {
              try (var file = progress.file("result.bin", "application/octet-stream", key)) {
                file.write(content);
              }
            });
    assertThat(ended(job.id()).state()).isEqualTo(JobState.DONE);
    return job.id();
  }

  private int pieces(int job) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select count(*) from job_file_piece where job_id = ?")) {
      statement.setInt(1, job);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private JobStatus failing(RuntimeException reason) throws InterruptedException {
    var reached = new CountDownLatch(1);
    var job =
        jobs.start(
            operator(),
            JobKind.IMPORT_AGENCIES,
            1,
            progress -> {
              reached.countDown();
              throw reason;
            });
    assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
    return ended(job.id());
  }

  private JobStatus ended(int id) {
    var job = jobs.find(operator(), id);
    while (job.running()) {
      Thread.onSpinWait();
      job = jobs.find(operator(), id);
    }
    return job;
  }

  /** Work that goes on step by step as the test tells it. */
  private final class Held implements Work {

    private final SynchronousQueue<Integer> steps = new SynchronousQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final SynchronousQueue<Integer> taken = new SynchronousQueue<>();
    private final AtomicInteger total = new AtomicInteger();
    private volatile boolean goesOn = true;

    @Override
    public void run(Progress progress) {
      try {
        for (int step = steps.take(); step > 0; step = steps.take()) {
          goesOn = progress.advance(step);
          taken.put(total.addAndGet(step));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } finally {
        ended.countDown();
      }
    }

    void step(int number) throws InterruptedException {
      clock.forward(LATER);
      steps.put(number);
      taken.take();
    }

    void finish() throws InterruptedException {
      steps.put(0);
      assertThat(ended.await(30, TimeUnit.SECONDS)).isTrue();
      jobs.latest(operator(), JobKind.ISSUE_ACCOUNTS).stream()
          .findFirst()
          .ifPresent(latest -> ended(latest.id()));
    }
  }
}
