package org.openita.survey;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openita.common.Unaudited;

/**
 * Sees to it that every node forgets in time, whether or not anybody answers there: a second after
 * the key of a cycle has been destroyed no memory holds it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@Unaudited
public class SurveyStampTimer {

  private static final Logger LOG = Logger.getLogger("org.openita.survey");

  @Inject private SurveyMemory memory;
  @Inject private SurveyKeyRetention retention;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  public void confirm() {
    if (memory.isEmpty()) {
      return;
    }
    try {
      memory.confirm();
    } catch (RuntimeException databaseGone) {
      // a timer that fails is given up by the container
      memory.forgetKeys();
    }
  }

  /** On every node; a key that is gone is found by none of them. */
  @Schedule(hour = "*", minute = "23", persistent = false)
  public void endKeys() {
    try {
      retention.destroyDue();
    } catch (RuntimeException databaseGone) {
      LOG.log(
          Level.WARNING, "Keys whose time is over are looked for again in an hour", databaseGone);
    }
  }
}
