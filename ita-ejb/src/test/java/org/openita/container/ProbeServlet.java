package org.openita.container;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openita.registry.Agencies;

/** Lets a test that must stay outside read through the domain: 200, or 503. */
@WebServlet("/probe")
public class ProbeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Agencies agencies;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      response.getWriter().print(agencies.find("050001").name().th());
    } catch (RuntimeException failure) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
  }
}
