package org.openita.notice;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends e-mail all the time, on every node; each message is claimed by one of them. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

  private static final Logger LOG = Logger.getLogger(MailTimer.class.getName());

  @Inject private MailRounds rounds;

  /** Twice a minute. */
  @Schedule(hour = "*", minute = "*", second = "15/30", persistent = false)
  public void send() {
    try {
      int sent = rounds.send();
      if (sent > 0) {
        LOG.info(() -> sent + " e-mails sent");
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "E-mails could not be sent; next time", failure);
    }
  }
}
