package org.openita.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.openita.common.Refusal;

/**
 * What it takes to show a form, from what the node remembers. No EJB: it needs neither a
 * transaction nor a caller, and going through the container cost more than all that happens here.
 */
@ApplicationScoped
public class SurveyForms {

  @Inject private SurveyMemory memory;
  @Inject private FormTokens tokens;
  @Inject private Clock clock;

  private final FormUses uses = new FormUses();

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
   * The token of a form that is being sent, as it goes with the answers. Whoever sends one form for
   * many people has filled in the others without it, and its age tells nothing.
   *
   * @return absent for a form by which the answers of several people have come already
   */
  public Optional<String> sent(Optional<String> token) {
    return token.filter(uses::mayBeUsed);
  }

  /** By this form a person's answers have been stored. */
  public void stored(Optional<String> token) {
    token.ifPresent(uses::add);
  }
}
