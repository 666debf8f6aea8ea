package org.openita.web.console;

import jakarta.security.enterprise.CallerPrincipal;

/**
 * The principal of somebody who is signed in to the console. Who they are and what they may do is
 * asked anew at each request, by the id of their session.
 */
public class SignedIn extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final String sessionId;

  SignedIn(String name, String sessionId) {
    super(name);
    this.sessionId = sessionId;
  }

  String sessionId() {
    return sessionId;
  }
}
