package org.openita.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.openita.identity.Caller;
import org.openita.identity.Presence;
import org.openita.identity.Sessions;

/** People are known by the session that their sign-in has opened; their group is their role. */
@ApplicationScoped
public class ConsoleAccounts implements IdentityStore {

  @Inject private Sessions sessions;

  /** Called by the container for every credential of this kind. */
  public CredentialValidationResult validate(OpenedSession credential) {
    return sessions
        .resume(credential.sessionId())
        .map(Presence::caller)
        .map(caller -> result(caller, credential.sessionId()))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private static CredentialValidationResult result(Caller caller, String sessionId) {
    return new CredentialValidationResult(
        new SignedIn(caller.name(), sessionId), Set.of(caller.roleName()));
  }
}
