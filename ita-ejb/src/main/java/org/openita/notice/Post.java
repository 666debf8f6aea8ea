package org.openita.notice;

import jakarta.mail.internet.MimeMessage;

/** Somebody who takes messages, one after the other. */
interface Post extends AutoCloseable {

  /**
   * Makes sure that the next message can be handed over.
   *
   * @throws Undelivered when it cannot
   */
  void ready() throws Undelivered;

  /**
   * Hands a message over.
   *
   * @throws Undelivered when it was refused, or nobody knows
   */
  void deliver(MimeMessage message) throws Undelivered;

  @Override
  void close();

  /** A message was not taken, or perhaps not. */
  final class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient MailProblem problem;

    Undelivered(MailProblem problem, Exception cause) {
      super(problem.text(), cause);
      this.problem = problem;
    }

    MailProblem problem() {
      return problem;
    }
  }
}
