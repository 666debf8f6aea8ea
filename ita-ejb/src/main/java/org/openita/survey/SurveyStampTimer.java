package org.openita.survey;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.openita.common.Unaudited;

/**
 * Sees to it that every node forgets in time, whether or not anybody answers there: a second after
 * the key of a cycle has been destroyed no memory holds it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@Unaudited
public class SurveyStampTimer {

  @Inject private SurveyMemory memory;

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
}
