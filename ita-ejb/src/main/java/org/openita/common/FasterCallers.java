package org.openita.common;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;

/**
 * Two callers at once: whoever comes second learns that somebody was faster. Around every EJB
 * (declared in {@code ejb-jar.xml}), so that no command has to think of it.
 *
 * <p>Told apart from real failures by what the database says: a row changed under the caller, a key
 * that exists by now, or a transaction given up to resolve a deadlock.
 */
public class FasterCallers {

  @AroundInvoke
  Object tell(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (PersistenceException failure) {
      if (isConflict(failure)) {
        throw Refusal.versionConflict();
      }
      throw failure;
    }
  }

  private static boolean isConflict(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException
          || cause instanceof SQLIntegrityConstraintViolationException
          || cause instanceof SQLTransactionRollbackException) {
        return true;
      }
    }
    return false;
  }
}
