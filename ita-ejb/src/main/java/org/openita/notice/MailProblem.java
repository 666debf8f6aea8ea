package org.openita.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Pattern;

/**
 * Why a message was not handed over, as far as the replies of the mail server tell (RFC 5321,
 * section 4.2.1: 4yz for now, 5yz for good).
 *
 * @param text for operators; holds no address
 */
public record MailProblem(Certainty certainty, String text) {

  /** Whether the message was taken nevertheless, and whether it makes sense to try again. */
  public enum Certainty {
    FOR_NOW,
    FOR_GOOD,
    UNKNOWN
  }

  private static final Pattern REPLY = Pattern.compile("\\b([45])\\d\\d[ -]");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>:,;]+@[^\\s<>:,;]+");

  /** The server could not be reached, or did not let us in: it has taken nothing. */
  static MailProblem beforeHandingOver(Exception failure) {
    return new MailProblem(Certainty.FOR_NOW, text(failure));
  }

  /** Handing over failed: without a reply of the server nobody knows whether it has the message. */
  static MailProblem whileHandingOver(MessagingException failure) {
    for (Exception cause = failure; cause != null; cause = next(cause)) {
      var reply = REPLY.matcher(String.valueOf(cause.getMessage()));
      if (cause instanceof SendFailedException && reply.find()) {
        return new MailProblem(
            reply.group(1).equals("4") ? Certainty.FOR_NOW : Certainty.FOR_GOOD, text(cause));
      }
    }
    return new MailProblem(Certainty.UNKNOWN, text(failure));
  }

  private static Exception next(Exception failure) {
    return failure instanceof MessagingException mail ? mail.getNextException() : null;
  }

  private static String text(Exception failure) {
    var text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return ADDRESS.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("…");
  }
}
