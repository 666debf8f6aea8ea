package org.openita.web.pages.survey;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.openita.common.Origin;
import org.openita.common.Refusal;
import org.openita.http.RequestLog;
import org.openita.survey.NotNow;
import org.openita.survey.OpenSurvey;
import org.openita.survey.SurveyForms;
import org.openita.web.pages.ChosenLanguage;
import org.openita.web.pages.PageServlet;
import org.openita.web.pages.Words;

/**
 * {@code /s/{channel}}: shows a survey and takes its answers; {@code /done} confirms, {@code
 * /qr.png}, {@code /qr.svg} and {@code /poster-a4.pdf} lead to it from paper.
 */
@WebServlet("/s/*")
public class SurveyServlet extends PageServlet {

  private static final long serialVersionUID = 1L;
  private static final int UNPROCESSABLE = 422;

  /** By then a database that died has mostly come back. */
  private static final Duration NOT_NOW = Duration.ofSeconds(10);

  @Inject private transient SurveyForms forms;
  @Inject private transient EmptyForms emptyForms;
  @Inject private transient SurveyNotices notices;
  @Inject private transient ChannelPapers papers;
  @Inject private transient Pace pace;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      super.service(request, response);
    } catch (NotNow nothingKnown) {
      if ("POST".equals(request.getMethod())) {
        notices.notNow(request, response, unread(request), NOT_NOW);
      } else {
        notices.notKnownNow(request, response, NOT_NOW);
      }
    }
  }

  /** What was sent to a survey of which the node knows nothing yet. */
  private static Waiting.Kept unread(HttpServletRequest request) {
    return new Waiting.Kept(
        path(request).get(0),
        Submission.unread(request.getParameterMap()),
        ChosenLanguage.named(request.getParameter(SurveyForm.SHOW_IN)));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(RequestLog.DISCREET, true);
    var path = path(request);
    var survey = survey(path);
    switch (path.size() == 1 ? "" : path.get(1)) {
      case "" -> show(survey, request, response);
      case "done" -> {
        ChannelCookie.FORM.remove(survey.channelCode(), request, response);
        notices.received(request, survey).send(HttpServletResponse.SC_OK, request, response);
      }
      default -> papers.send(path.get(1), survey, request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(RequestLog.DISCREET, true);
    var path = path(request);
    var survey = survey(path);
    if (path.size() > 1) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    var submission = Submission.of(request::getParameter, survey.instrument());
    var otherLanguage = ChosenLanguage.named(request.getParameter(SurveyForm.SHOW_IN));
    var kept = new Waiting.Kept(survey.channelCode(), submission, otherLanguage);
    var wait = pace.wait(Origin.present().address());
    if (!wait.isZero()) {
      notices.waiting(request, response, kept, wait);
      return;
    }
    if (otherLanguage.isPresent()) {
      ChosenLanguage.remember(otherLanguage.get(), request, response);
      SurveyForm.of(Words.in(otherLanguage.get()), survey, submission, List.of())
          .render()
          .send(HttpServletResponse.SC_OK, request, response);
      return;
    }
    try {
      var invitation = ChannelCookie.INVITATION.of(request);
      forms.answer(
          survey.channelCode(), submission.reply(ChannelCookie.FORM.of(request), invitation));
      if (invitation.isPresent()) {
        ChannelCookie.INVITATION.remove(survey.channelCode(), request, response);
      }
      seeOther(response, "/s/" + survey.channelCode() + "/done");
    } catch (Refusal refusal) {
      refuse(refusal, survey, submission, request, response);
    } catch (NotNow passing) {
      notices.notNow(request, response, kept, NOT_NOW);
    }
  }

  private OpenSurvey survey(List<String> path) {
    if (path.isEmpty() || path.size() > 2) {
      throw Refusal.notFound();
    }
    return forms.survey(path.get(0));
  }

  private void show(OpenSurvey survey, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!survey.open()) {
      notices.closed(request, survey).send(HttpServletResponse.SC_OK, request, response);
      return;
    }
    var gate = Gate.before(request, survey, notices);
    if (gate.isPresent()) {
      gate.get().send(HttpServletResponse.SC_OK, request, response);
      return;
    }
    var held = ChannelCookie.FORM.of(request);
    var token = forms.token(survey.channelCode(), held);
    if (held.filter(token::equals).isEmpty()) {
      ChannelCookie.FORM.set(token, survey.channelCode(), request, response);
    }
    emptyForms.page(words(request), survey).send(HttpServletResponse.SC_OK, request, response);
  }

  private void refuse(
      Refusal refusal,
      OpenSurvey survey,
      Submission submission,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    switch (refusal.code()) {
      case INVALID_INPUT ->
          SurveyForm.of(words(request), survey, submission, refusal.errors())
              .render()
              .send(UNPROCESSABLE, request, response);
      case DUPLICATE ->
          notices
              .answeredBefore(request, survey, submission, refusal)
              .send(HttpServletResponse.SC_CONFLICT, request, response);
      case WINDOW_CLOSED ->
          notices.closed(request, survey).send(HttpServletResponse.SC_FORBIDDEN, request, response);
      case FORBIDDEN ->
          notices
              .uninvited(request, refusal)
              .send(HttpServletResponse.SC_FORBIDDEN, request, response);
      default -> throw refusal;
    }
  }
}
