package org.openita.server;

/**
 * A reason not to start or not to go on, in one line that tells the person at the console what to
 * do.
 */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  Refusal(String reason) {
    super(reason);
  }

  Refusal(String reason, Throwable cause) {
    super(reason, cause);
  }
}
