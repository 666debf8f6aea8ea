package org.openita.job;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openita.common.Language;
import org.openita.common.Origin;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.common.Text;

/** Does the work of jobs in threads of the container. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  @Inject private JobShelf jobs;
  @Inject private JobFileShelf files;
  @Inject private Clock clock;

  /**
   * Does the work of a job that has been opened, and keeps how it ended.
   *
   * @param origin from where the job was started, for the audit log
   */
  @Asynchronous
  public void run(int id, Origin origin, Work work) {
    origin.during(() -> run(id, work));
  }

  private void run(int id, Work work) {
    var progress = new Progress(jobs, files, clock, id);
    try {
      work.run(progress);
      jobs.end(id, progress.done());
    } catch (Refusal refusal) {
      jobs.fail(id, text(refusal));
    } catch (IOException | RuntimeException failure) {
      LOG.log(Level.SEVERE, "Job " + id + " failed", failure);
      jobs.fail(id, text(Refusal.of(RefusalCode.INVALID_STATE, "refusal.job-failed")));
    }
  }

  private static Text text(Refusal refusal) {
    return Text.of(refusal.message(Language.TH), refusal.message(Language.EN));
  }
}
