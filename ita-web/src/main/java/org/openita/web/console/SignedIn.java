package org.openita.web.console;

import jakarta.security.enterprise.CallerPrincipal;
import org.openita.identity.Caller;

/** The principal of somebody who is signed in to the console. */
public class SignedIn extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final Caller caller;

  SignedIn(Caller caller) {
    super(caller.name());
    this.caller = caller;
  }

  Caller caller() {
    return caller;
  }
}
