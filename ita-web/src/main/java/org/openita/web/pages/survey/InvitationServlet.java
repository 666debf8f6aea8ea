package org.openita.web.pages.survey;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;
import org.openita.http.RequestLog;
import org.openita.survey.InvitationLinks;
import org.openita.web.pages.PageServlet;

/**
 * {@code /invitation?link=}: leads whoever was invited to the survey. Looking uses nothing up, for
 * programs that guard mailboxes look at every link. The secret is no part of the path, which is
 * logged.
 */
@WebServlet("/invitation")
public class InvitationServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient InvitationLinks links;
  @Inject private transient SurveyNotices notices;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    request.setAttribute(RequestLog.DISCREET, true);
    var link = request.getParameter("link");
    var secret = link == null ? "" : link;
    try {
      var channel = links.channel(secret);
      ChannelCookie.INVITATION.set(secret, channel, request, response);
      seeOther(response, "/s/" + channel);
    } catch (Refusal refusal) {
      int status =
          refusal.code() == RefusalCode.NOT_FOUND
              ? HttpServletResponse.SC_NOT_FOUND
              : HttpServletResponse.SC_FORBIDDEN;
      notices.uninvited(request, refusal).send(status, request, response);
    }
  }
}
