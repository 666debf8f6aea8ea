package org.openita.ws.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Lets one address answer both versions of SOAP: a message of 1.2, told by its media type (SOAP 1.2
 * Part 2, section 7.1.4), goes on to the endpoint of 1.2 beside.
 */
public class SoapVersions extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String MEDIA_TYPE = "application/soap+xml";
  private static final String BESIDE = "/soap12";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    if (isSoap12(request.getContentType()) && !path.endsWith(BESIDE)) {
      request.getRequestDispatcher(path + BESIDE).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  static boolean isSoap12(String contentTypeOrNull) {
    return contentTypeOrNull != null
        && contentTypeOrNull.toLowerCase(Locale.ROOT).startsWith(MEDIA_TYPE);
  }
}
