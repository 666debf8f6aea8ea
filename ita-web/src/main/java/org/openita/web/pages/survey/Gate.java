package org.openita.web.pages.survey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.openita.framework.Screening;
import org.openita.survey.InvitationLinks;
import org.openita.survey.OpenSurvey;
import org.openita.survey.Way;
import org.openita.web.pages.Frame;
import org.openita.web.pages.RenderedPage;
import org.openita.web.pages.Words;

/**
 * Asks what a survey asks before anything else. A no ends here; whoever says yes goes on to the
 * form. Nothing of it is kept anywhere. A person who was invited is known to be one of those whom
 * the survey is for.
 */
record Gate(Frame frame, OpenSurvey survey, Screening screening) {

  /** Name of the answer in the address. */
  static final String ELIGIBLE = "eligible";

  private static final String YES = "yes";
  private static final String NO = "no";

  /** What to show in place of the form, if anything. */
  static Optional<RenderedPage> before(
      HttpServletRequest request, OpenSurvey survey, SurveyNotices notices) {
    if (survey.way() == Way.INVITATION) {
      return ChannelCookie.INVITATION.of(request).isPresent()
          ? Optional.empty()
          : Optional.of(notices.uninvited(request, InvitationLinks.missing()));
    }
    var answer = request.getParameter(ELIGIBLE);
    if (YES.equals(answer)) {
      return Optional.empty();
    }
    return survey
        .instrument()
        .screening()
        .map(
            screening ->
                NO.equals(answer)
                    ? notices.notAsked(request, survey, screening)
                    : of(request, survey, screening).render());
  }

  private static Gate of(HttpServletRequest request, OpenSurvey survey, Screening screening) {
    var frame = SurveyNotices.frame(request, survey, "survey.gate");
    return new Gate(frame, survey, screening);
  }

  private RenderedPage render() {
    return RenderedPage.of("survey/gate.jte", frame, this);
  }

  Words words() {
    return frame.words();
  }

  /** {@code IIT} or {@code EIT}. */
  String code() {
    return survey.instrument().code().name();
  }
}
