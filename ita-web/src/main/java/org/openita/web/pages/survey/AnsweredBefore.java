package org.openita.web.pages.survey;

import org.openita.survey.OpenSurvey;
import org.openita.web.pages.Frame;
import org.openita.web.pages.RenderedPage;

/**
 * Tells that somebody has answered with this national ID before. The way back to the form keeps the
 * answers, for the number may have been mistyped.
 *
 * @param explanation why the answers were not taken
 */
record AnsweredBefore(
    Frame frame, OpenSurvey survey, Submission submission, String explanation, String about) {

  RenderedPage render() {
    return RenderedPage.of("survey/answered.jte", frame, this);
  }
}
