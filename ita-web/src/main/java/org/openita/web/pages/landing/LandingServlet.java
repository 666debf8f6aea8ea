package org.openita.web.pages.landing;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openita.web.pages.Frame;
import org.openita.web.pages.PageServlet;
import org.openita.web.pages.RenderedPage;

/** {@code /}. */
@WebServlet("")
public class LandingServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var frame = Frame.of(request, words(request).get("landing.title"));
    RenderedPage.of("landing/landing.jte", frame, frame)
        .send(HttpServletResponse.SC_OK, "no-cache", request, response);
  }
}
