package org.openita.audit;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import org.openita.common.PersonalView;
import org.openita.common.Refusal;

/**
 * Sees to it that what callers do is kept. Around every EJB (declared in {@code ejb-jar.xml}), so
 * that no command has to think of it.
 */
public class AuditedCalls {

  @Inject private Trails trails;

  @AroundInvoke
  Object keep(InvocationContext call) throws Exception {
    var command = Command.of(call);
    var frame = Frame.enter(command);
    var trail = command.unaudited() ? trails.begun() : trails.present();
    var before = trail.map(found -> found.enter(frame));
    try {
      var result = call.proceed();
      if (call.getMethod().isAnnotationPresent(PersonalView.class)) {
        trails.viewed(frame);
      }
      return result;
    } catch (Refusal refusal) {
      if (frame.beganWith(command) && command.caller().isPresent()) {
        trails.refused(frame, refusal);
      }
      throw refusal;
    } finally {
      trail.ifPresent(found -> found.leave(before.orElseThrow()));
      frame.leave(command);
    }
  }
}
