package org.openita.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openita.job.Leases;

/** Makes notices all the time, on one node of the cluster after the other. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeTimer {

  static final String LEASE = "NOTICES";

  private static final Logger LOG = Logger.getLogger(NoticeTimer.class.getName());

  /** Shorter than the timer's own pause. */
  private static final Duration HELD = Duration.ofSeconds(25);

  @Inject private Leases leases;
  @Inject private NoticeRounds rounds;

  /** Twice a minute. */
  @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
  public void make() {
    try {
      if (leases.take(LEASE, HELD)) {
        int made = rounds.make();
        if (made > 0) {
          LOG.info(() -> made + " notices made");
        }
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Notices could not be made; next time", failure);
    }
  }
}
