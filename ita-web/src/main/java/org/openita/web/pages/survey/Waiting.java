package org.openita.web.pages.survey;

import java.time.Duration;
import java.util.Optional;
import org.openita.common.Language;
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
   * @param channelCode of the survey, as it stood in the address
   * @param showIn language in which the form was wanted, if that is what was asked for
   */
  record Kept(String channelCode, Submission submission, Optional<Language> showIn) {}

  /** Id of the form, by which the page changes its language as well. */
  static final String FORM = "again";

  RenderedPage render() {
    return RenderedPage.of("survey/waiting.jte", frame, this);
  }

  /** At least one. */
  long seconds() {
    return Math.max(1, time.plusMillis(999).toSeconds());
  }
}
