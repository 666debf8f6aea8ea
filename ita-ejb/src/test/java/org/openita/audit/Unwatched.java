package org.openita.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.Interceptors;
import java.util.concurrent.Callable;
import org.openita.common.Unaudited;

/**
 * Does what it is told without a record of it, as for respondents: to compare with what is kept.
 */
@Unaudited
@ApplicationScoped
@Interceptors(AuditedCalls.class)
public class Unwatched {

  public Object call(Callable<?> command) throws Exception {
    return command.call();
  }
}
