package org.openita.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openita.common.Refusal;

/** Tells a page that shows the state of an agency whether there is something new to show. */
@WebServlet("/console/agency-pulse")
public class AgencyPulse extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AgencyDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    desk.setAgency(request.getParameter("agency"));
    try {
      var pulse = desk.pulse();
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(pulse);
    } catch (Refusal refusal) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
