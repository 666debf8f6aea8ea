package org.openita.job;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What a job tells of how far it has come. Used by the thread of the job only. */
public final class Progress {

  /** Told no oftener than people look. */
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final JobShelf jobs;
  private final JobFileShelf files;
  private final Clock clock;
  private final int id;

  private int done;
  private Instant told;
  private boolean going = true;

  Progress(JobShelf jobs, JobFileShelf files, Clock clock, int id) {
    this.jobs = jobs;
    this.files = files;
    this.clock = clock;
    this.id = id;
    this.told = Instant.EPOCH;
  }

  /**
   * So many further steps are done. To be called at least every half minute.
   *
   * @return whether to go on; otherwise the work ends what it has begun and returns
   */
  public boolean advance(int steps) {
    done += steps;
    var now = clock.instant();
    if (going && !now.isBefore(told.plus(PAUSE))) {
      told = now;
      going = jobs.advance(id, done);
    }
    return going;
  }

  /**
   * The one file that the job makes. It can be taken away once it is closed and the job has ended,
   * with the key, for a day; what is not closed is discarded.
   *
   * @param name as whoever takes it will find it
   */
  public OutputStream file(String name, String mediaType, SealingKey key) {
    return new SealedPieces(files, id, name, mediaType, key);
  }

  int done() {
    return done;
  }
}
