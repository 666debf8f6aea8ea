package org.openita.web.pages.survey;

import java.time.Duration;
import java.util.Optional;
import org.openita.common.Language;
import org.openita.survey.OpenSurvey;
import org.openita.web.pages.Frame;
import org.openita.web.pages.RenderedPage;

/**
 * Asks to wait, for very many answers have just come from the same address, or they cannot be
 * stored now. All answers are in the page and are sent again by a button, which needs no script.
 *
 * @param why key of the words that say so
 */
record Waiting(Frame frame, Kept kept, String why, Duration time) {

  /**
   * What was sent.
   *
   * @param showIn language in which the form was wanted, if that is what was asked for
   */
  record Kept(OpenSurvey survey, Submission submission, Optional<Language> showIn) {}

  RenderedPage render() {
    return RenderedPage.of("survey/waiting.jte", frame, this);
  }

  /** At least one. */
  long seconds() {
    return Math.max(1, time.plusMillis(999).toSeconds());
  }
}
