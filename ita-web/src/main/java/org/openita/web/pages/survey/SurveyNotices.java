package org.openita.web.pages.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.framework.Screening;
import org.openita.survey.Channels;
import org.openita.survey.OpenSurvey;
import org.openita.timeline.Window;
import org.openita.web.pages.ChosenLanguage;
import org.openita.web.pages.Frame;
import org.openita.web.pages.Notice;
import org.openita.web.pages.RenderedPage;
import org.openita.web.pages.Words;

/** What a respondent is told when there is no form to show. */
@ApplicationScoped
class SurveyNotices {

  /** RFC 6585, section 4. */
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private Channels channels;
  @Inject private Clock clock;

  RenderedPage received(HttpServletRequest request, OpenSurvey survey) {
    return notice(
        request,
        survey,
        "✓",
        "survey.received",
        List.of("survey.received.anonymous", "survey.received.close"));
  }

  /** To somebody whose address has just brought very many answers. */
  void waiting(
      HttpServletRequest request, HttpServletResponse response, Waiting.Kept kept, Duration wait)
      throws IOException {
    wait(TOO_MANY_REQUESTS, "survey.waiting.why", request, response, kept, wait);
  }

  /** To somebody whose answers could not be stored for a reason that passes by itself. */
  void notNow(
      HttpServletRequest request, HttpServletResponse response, Waiting.Kept kept, Duration wait)
      throws IOException {
    wait(
        HttpServletResponse.SC_SERVICE_UNAVAILABLE,
        "survey.waiting.not-now",
        request,
        response,
        kept,
        wait);
  }

  private static void wait(
      int status,
      String why,
      HttpServletRequest request,
      HttpServletResponse response,
      Waiting.Kept kept,
      Duration wait)
      throws IOException {
    var words = Words.in(kept.showIn().orElseGet(() -> ChosenLanguage.of(request)));
    var frame = Frame.aroundForm(words, words.get("survey.waiting"), Waiting.FORM);
    var page = new Waiting(frame, kept, why, wait);
    response.setHeader("Retry-After", Long.toString(page.seconds()));
    page.render().send(status, request, response);
  }

  /** To somebody who wants to see a survey that cannot be looked up for a reason that passes. */
  void notKnownNow(HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    var words = Words.in(ChosenLanguage.of(request));
    var heading = words.get("survey.waiting");
    response.setHeader("Retry-After", Long.toString(wait.toSeconds()));
    new Notice(
            Frame.of(request, heading),
            "",
            heading,
            List.of(
                words.get("survey.waiting.no-form"),
                words.get("survey.waiting.for", wait.toSeconds())),
            List.of(
                new Notice.Link(request.getRequestURI(), words.get("survey.waiting.open-again"))))
        .render()
        .send(HttpServletResponse.SC_SERVICE_UNAVAILABLE, request, response);
  }

  /** To somebody whose link is of no use, or who has none where it takes one. */
  RenderedPage uninvited(HttpServletRequest request, Refusal refusal) {
    var words = Words.in(ChosenLanguage.of(request));
    var heading = words.get("survey.uninvited");
    var why =
        refusal.code() == RefusalCode.NOT_FOUND
            ? words.get("survey.uninvited.unknown")
            : refusal.message(words.language());
    return new Notice(
            Frame.of(request, heading),
            "",
            heading,
            List.of(why, words.get("survey.uninvited.advice")),
            links(words))
        .render();
  }

  /** To somebody whom the survey is not for. */
  RenderedPage notAsked(HttpServletRequest request, OpenSurvey survey, Screening screening) {
    var frame = frame(request, survey, "survey.not-asked");
    var words = frame.words();
    return new Notice(
            frame,
            "",
            words.get("survey.not-asked"),
            List.of(
                words.of(screening.ending()),
                words.get("survey.not-asked.nothing"),
                about(words, survey)),
            List.of(
                new Notice.Link("/s/" + survey.channelCode(), words.get("survey.not-asked.back")),
                new Notice.Link("/eit", words.get("nav.eit"))))
        .render();
  }

  RenderedPage answeredBefore(
      HttpServletRequest request, OpenSurvey survey, Submission submission, Refusal refusal) {
    var frame = frame(request, survey, "survey.answered-before");
    var words = frame.words();
    return new AnsweredBefore(
            frame, survey, submission, refusal.message(words.language()), about(words, survey))
        .render();
  }

  RenderedPage closed(HttpServletRequest request, OpenSurvey survey) {
    if (survey.ending().isPresent()) {
      return notice(request, survey, "", "survey." + survey.ending().get(), ended(survey));
    }
    var frame = frame(request, survey, "survey.closed");
    var words = frame.words();
    var period =
        channels
            .window(survey)
            .map(window -> period(words, window))
            .orElse(words.get("survey.closed.no-window"));
    return new Notice(
            frame,
            "",
            words.get("survey.closed"),
            List.of(about(words, survey), period),
            links(words))
        .render();
  }

  private static List<String> ended(OpenSurvey survey) {
    var ending = survey.ending().orElseThrow();
    boolean ofAssessor = ending == OpenSurvey.Ending.REVOKED && survey.way().byAssessor();
    return List.of("survey." + ending + (ofAssessor ? ".by-assessor" : ".advice"));
  }

  private String period(Words words, Window window) {
    if (window.isOpenAt(clock.instant())) {
      return words.get("survey.closed.by-cycle");
    }
    return clock.instant().isBefore(window.opensAt())
        ? words.get(
            "survey.closed.until", words.time(window.opensAt()), words.time(window.closesAt()))
        : words.get("survey.closed.since", words.time(window.closesAt()));
  }

  private static RenderedPage notice(
      HttpServletRequest request, OpenSurvey survey, String mark, String key, List<String> keys) {
    var frame = frame(request, survey, key);
    var words = frame.words();
    var paragraphs =
        Stream.concat(Stream.of(about(words, survey)), keys.stream().map(words::get)).toList();
    return new Notice(frame, mark, words.get(key), paragraphs, links(words)).render();
  }

  static Frame frame(HttpServletRequest request, OpenSurvey survey, String key) {
    var words = Words.in(ChosenLanguage.of(request));
    return Frame.of(request, words.get(key) + " – " + words.of(survey.agencyName()));
  }

  private static String about(Words words, OpenSurvey survey) {
    return words.get(
        "survey.about",
        words.of(survey.instrument().name()),
        survey.instrument().code().name(),
        words.of(survey.agencyName()),
        words.year(survey.year()));
  }

  private static List<Notice.Link> links(Words words) {
    return List.of(
        new Notice.Link("/eit", words.get("nav.eit")),
        new Notice.Link("/results", words.get("nav.results")));
  }
}
