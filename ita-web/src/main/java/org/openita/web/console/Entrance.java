package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.identity.PasswordProof;
import org.openita.identity.SignIn;

/**
 * The way from one step of signing in to the next, and in. Each step goes on under a new id of the
 * browser's session, so that nobody can plant an id that they know.
 */
@RequestScoped
public class Entrance {

  private static final String HALFWAY = Entrance.class.getName() + ".halfway";

  @Inject private SecurityContext security;
  @Inject private HttpServletRequest request;

  /** What has been proved, and where to go afterwards. */
  private record Halfway(PasswordProof proof, String path, boolean interrupted)
      implements Serializable {}

  /** Lets somebody in, or sends them to the second step. */
  void goOn(SignIn signIn, ReturnAddress then) {
    if (signIn.sessionId().isPresent()) {
      enter(signIn.sessionId().get());
      Faces.redirect(Faces.getRequestContextPath() + then.continuation());
    } else {
      renew();
      request
          .getSession()
          .setAttribute(
              HALFWAY, new Halfway(signIn.codeDue().get(), then.path(), then.interrupted()));
      Faces.redirect(Faces.getRequestContextPath() + SignInCodePage.ADDRESS);
    }
  }

  private void enter(String sessionId) {
    forget();
    var status =
        security.authenticate(
            request,
            Faces.getResponse(),
            AuthenticationParameters.withParams().credential(new OpenedSession(sessionId)));
    if (status != AuthenticationStatus.SUCCESS) {
      throw Refusal.of(RefusalCode.UNAUTHENTICATED, "refusal.sign-in-anew");
    }
    renew();
  }

  private void renew() {
    request.getSession();
    request.changeSessionId();
  }

  /** What has been proved already; absent before the first step. */
  Optional<PasswordProof> proof() {
    return halfway().map(Halfway::proof);
  }

  /** Where to go once in. */
  ReturnAddress then() {
    return halfway()
        .map(one -> new ReturnAddress(one.path(), one.interrupted()))
        .orElseGet(() -> new ReturnAddress(null, false));
  }

  private Optional<Halfway> halfway() {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (Halfway) session.getAttribute(HALFWAY));
  }

  private void forget() {
    Optional.ofNullable(request.getSession(false))
        .ifPresent(session -> session.removeAttribute(HALFWAY));
  }
}
