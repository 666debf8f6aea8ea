package org.openita.job;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.Caller;

/** What jobs have made to be taken away: once, by whoever started the job, within a day. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobFiles {

  /** Where a file goes. */
  @FunctionalInterface
  public interface Destination {
    OutputStream open() throws IOException;
  }

  @Inject private Jobs jobs;
  @Inject private JobFileShelf files;

  /**
   * The file of a job; absent while it runs and where it has made none.
   *
   * @throws Refusal {@code NOT_FOUND} for whoever may not see the job
   */
  public Optional<ResultFile> find(Caller caller, int jobId) {
    return jobs.find(caller, jobId).running() ? Optional.empty() : files.find(jobId);
  }

  /**
   * Writes the file out and deletes it. When that fails half-way it can be taken again.
   *
   * @param destination asked for when nothing can be refused any more; stays open
   * @throws Refusal {@code NOT_FOUND} for whoever has not started the job or gives another key;
   *     {@code INVALID_STATE} when it has been taken, has expired or is being taken
   * @throws IOException when the destination takes no more
   */
  public void take(Caller caller, int jobId, SealingKey key, Destination destination)
      throws IOException {
    if (!jobs.find(caller, jobId).startedBy().equals(caller.name())) {
      throw Refusal.notFound();
    }
    int pieces = claim(jobId);
    boolean written = false;
    try {
      var first = piece(jobId, 0, key);
      var out = destination.open();
      out.write(first);
      for (int number = 1; number < pieces; number++) {
        out.write(piece(jobId, number, key));
      }
      out.flush();
      written = true;
    } finally {
      if (written) {
        files.taken(jobId);
      } else {
        files.release(jobId);
      }
    }
  }

  private byte[] piece(int jobId, int number, SealingKey key) {
    return key.open(jobId, number, files.piece(jobId, number)).orElseThrow(Refusal::notFound);
  }

  private int claim(int jobId) {
    return files
        .claim(jobId)
        .orElseThrow(() -> Refusal.of(RefusalCode.INVALID_STATE, "refusal.file-taken"));
  }

  /** Deletes what nobody has taken in time; on several nodes at once it does no harm. */
  @Schedule(hour = "*", minute = "23", persistent = false)
  public void deleteForgotten() {
    files.deleteForgotten();
  }
}
