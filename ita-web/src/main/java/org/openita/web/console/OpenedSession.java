package org.openita.web.console;

import jakarta.security.enterprise.credential.AbstractClearableCredential;

/** The id of a session that has just been opened for somebody who proved who they are. */
public class OpenedSession extends AbstractClearableCredential {

  private String sessionId;

  OpenedSession(String sessionId) {
    this.sessionId = sessionId;
  }

  String sessionId() {
    return sessionId;
  }

  @Override
  protected void clearCredential() {
    sessionId = "";
  }
}
