package org.openita.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.openita.identity.SignIns;

/** People prove themselves by user name and password; their group is their role. */
@ApplicationScoped
public class ConsoleAccounts implements IdentityStore {

  @Inject private SignIns signIns;

  /** Called by the container for every credential of this kind. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    return signIns
        .signIn(credential.getCaller(), credential.getPasswordAsString())
        .map(
            caller ->
                new CredentialValidationResult(new SignedIn(caller), Set.of(caller.roleName())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
