package org.openita.identity;

import java.util.Optional;

/**
 * How far somebody with the right password has come.
 *
 * @param sessionId of the session that has been opened for them
 * @param codeDue what to come back with, and with a code, where there is no session yet
 */
public record SignIn(Optional<String> sessionId, Optional<PasswordProof> codeDue) {

  static SignIn in(ConsoleSession session) {
    return new SignIn(Optional.of(session.id()), Optional.empty());
  }

  static SignIn codeDue(PasswordProof proof) {
    return new SignIn(Optional.empty(), Optional.of(proof));
  }
}
