package org.openita.ws.description;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /api/docs}: the description for people, without JavaScript. */
@WebServlet("/docs")
public class DocsPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/html");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    var base = request.getRequestURL().substring(0, request.getRequestURL().lastIndexOf("/docs"));
    response.getWriter().write(new DescriptionPage(Description.document(), base).html());
  }
}
