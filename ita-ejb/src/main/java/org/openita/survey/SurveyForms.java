package org.openita.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.openita.common.Refusal;

/**
 * What it takes to show a form and to take its answers, by what the node remembers. No EJB: it
 * needs no caller, and going through the container cost more than all that happens here. The
 * transaction of a response is begun behind it.
 */
@ApplicationScoped
public class SurveyForms {

  @Inject private SurveyMemory memory;
  @Inject private FormTokens tokens;
  @Inject private ResponseDesk desk;
  @Inject private Clock clock;

  /**
   * @throws Refusal {@code NOT_FOUND} when no channel has the code
   */
  public OpenSurvey survey(String code) {
    return memory.survey(code).shown(clock.instant());
  }

  /**
   * The token with which a form is shown: the one that the browser has from showing it before, as
   * long as it is good, so that a form sent twice is known; else a new one.
   */
  public String token(String code, Optional<String> held) {
    return held.filter(token -> tokens.read(code, token).isPresent())
        .orElseGet(() -> tokens.issue(code));
  }

  /**
   * Takes the answers of one person, once. A form that has brought the answers of several people
   * before is a receipt like any other, but its response is flagged as one without a token: they
   * have not all been shown it, and its age tells nothing.
   *
   * <p>Without a transaction of the caller it begins one, which it may share with others who answer
   * at the same time, and begins it again where a window or the key of the cycle was changed at the
   * same time: what is stored was permitted when it was.
   *
   * @return {@code REPEATED} when this person has sent this very form before
   * @throws Refusal {@code NOT_FOUND} for an unknown channel, {@code WINDOW_CLOSED} outside of the
   *     survey's window and once the key of the cycle has been destroyed, {@code INVALID_INPUT}
   *     with an error per field, {@code DUPLICATE} when this person has answered before
   * @throws NotNow when the database is away, and after some seconds in which what the response
   *     rests on was changed again and again
   */
  public Receipt answer(String channelCode, Reply reply) {
    return desk.take(channelCode, reply);
  }
}
