package org.openita.identity;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import org.openita.common.Refusal;

/**
 * Nothing opens to somebody who must see to their own account first, but what is marked {@link
 * EvenWhenDue}. Around every EJB (declared in {@code ejb-jar.xml}), so that no command has to think
 * of it.
 */
public class Confinement {

  @AroundInvoke
  Object hold(InvocationContext call) throws Exception {
    boolean confined =
        call.getParameters() != null
            && Arrays.stream(call.getParameters())
                .anyMatch(given -> given instanceof Caller caller && caller.isConfined());
    if (confined && !call.getMethod().isAnnotationPresent(EvenWhenDue.class)) {
      throw Refusal.forbidden();
    }
    return call.proceed();
  }
}
