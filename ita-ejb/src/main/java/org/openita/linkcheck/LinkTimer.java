package org.openita.linkcheck;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openita.job.Leases;

/** Has links checked every night, and goes on with what a lost node has left behind. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkTimer {

  private static final Logger LOG = Logger.getLogger(LinkTimer.class.getName());
  private static final String LEASE = "LINK_CHECKS";

  /** Longer than the clocks of two nodes are apart. */
  private static final Duration HELD = Duration.ofHours(1);

  @Inject private Leases leases;
  @Inject private LinkRuns runs;

  /** When the sites have few visitors. */
  @Schedule(hour = "20", minute = "0", timezone = "Asia/Bangkok", persistent = false)
  public void everyNight() {
    if (leases.take(LEASE, HELD)) {
      runs.everyNight();
    }
  }

  /** The job of a lost node gives way after a while; then the next node that looks goes on. */
  @Schedule(hour = "*", minute = "*", second = "20/30", persistent = false)
  public void goOn() {
    try {
      if (runs.goOn()) {
        LOG.info("Link checks go on where they were interrupted");
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "Link checks could not be gone on with; next time", failure);
    }
  }
}
