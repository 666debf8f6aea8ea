package org.openita.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.common.Unaudited;

/**
 * One piece of long work. While it runs it holds the place of its kind, one for all or one for each
 * that it is for, and gives signs of life; when these stay away for {@link #PATIENCE} it counts as
 * interrupted and loses its place.
 */
@Entity
@Unaudited
@Table(name = "job")
class Job {

  /** Longer than any single step of the work takes. */
  static final Duration PATIENCE = Duration.ofMinutes(2);

  @Id
  @GeneratedValue(generator = "job_seq")
  @SequenceGenerator(name = "job_seq", sequenceName = "job_seq", allocationSize = 50)
  private int id;

  @Enumerated(EnumType.STRING)
  private JobKind kind;

  private String place;

  @Column(name = "running_place")
  private String runningPlace;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Enumerated(EnumType.STRING)
  private JobState state;

  @Column(name = "cancel_requested")
  private boolean cancelRequested;

  private int done;
  private int total;

  @Column(name = "problem_th")
  private String problemTh;

  @Column(name = "problem_en")
  private String problemEn;

  protected Job() {}

  Job(JobKind kind, String place, String startedBy, Instant now, int total) {
    this.kind = kind;
    this.place = place;
    this.runningPlace = runningPlace(kind, place);
    this.startedBy = startedBy;
    this.startedAt = now;
    this.seenAt = now;
    this.state = JobState.RUNNING;
    this.total = total;
  }

  /** What no two running jobs have. */
  static String runningPlace(JobKind kind, String place) {
    return (kind + " " + place).strip();
  }

  int id() {
    return id;
  }

  String startedBy() {
    return startedBy;
  }

  boolean running() {
    return state == JobState.RUNNING;
  }

  boolean cancelRequested() {
    return cancelRequested;
  }

  boolean silentAt(Instant now) {
    return running() && seenAt.plus(PATIENCE).isBefore(now);
  }

  void seen(int stepsDone, Instant now) {
    done = stepsDone;
    seenAt = now;
  }

  void requestCancel() {
    cancelRequested = running();
  }

  void end(JobState how, Instant now) {
    state = how;
    runningPlace = null;
    finishedAt = now;
  }

  void fail(Text reason, Instant now) {
    end(JobState.FAILED, now);
    problemTh = reason.th();
    problemEn = reason.en();
  }

  JobStatus status(Instant now) {
    boolean silent = silentAt(now);
    return new JobStatus(
        id,
        kind,
        startedBy,
        startedAt,
        Optional.ofNullable(silent ? seenAt : finishedAt),
        silent ? JobState.INTERRUPTED : state,
        done,
        total,
        running() && !silent && cancelRequested,
        remaining(now).filter(left -> !silent),
        Optional.ofNullable(problemTh).map(th -> Text.of(th, problemEn)));
  }

  private Optional<Duration> remaining(Instant now) {
    if (!running() || done == 0 || done >= total) {
      return Optional.empty();
    }
    var taken = Duration.between(startedAt, now).toMillis();
    return Optional.of(Duration.ofMillis(taken * (total - done) / done));
  }
}
