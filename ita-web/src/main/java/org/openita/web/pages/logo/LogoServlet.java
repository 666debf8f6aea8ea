package org.openita.web.pages.logo;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openita.common.Refusal;
import org.openita.registry.Logos;
import org.openita.web.pages.PageServlet;

/** {@code /logos/{agency}} is the logo of an agency; browsers ask again whether it has changed. */
@WebServlet("/logos/*")
public class LogoServlet extends PageServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Logos logos;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = path(request);
    if (path.size() != 1) {
      throw Refusal.notFound();
    }
    var logo = logos.find(path.get(0)).orElseThrow(Refusal::notFound);
    var tag = '"' + logo.sha256() + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, max-age=300");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    var png = logo.png();
    response.setContentType("image/png");
    response.setContentLength(png.length);
    response.getOutputStream().write(png);
  }
}
