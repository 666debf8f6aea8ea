package org.openita.web.console;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;

/**
 * Takes in forms with files, whole or not at all, before anybody asks what is in them: one that is
 * larger than the server takes is refused with a reason, one whose connection broke is dropped.
 *
 * <p>The server keeps such files on disk until their objects are collected as garbage. Here they
 * are gone when the request has been answered.
 */
public class Uploads extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Bytes of a form with its files, as {@code web.xml} has it. */
  private static final long LARGEST = 65L << 20;

  private int underWay;
  private boolean remains;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!hasFiles(request)) {
      chain.doFilter(request, response);
      return;
    }
    begin();
    try {
      takeIn(request, response, chain);
    } finally {
      end();
    }
  }

  private static boolean hasFiles(HttpServletRequest request) {
    var type = request.getContentType();
    return "POST".equals(request.getMethod())
        && type != null
        && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  private void takeIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!arrived(request, response)) {
      partRemains();
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      for (var part : request.getParts()) {
        part.delete();
      }
    }
  }

  private static boolean arrived(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      request.getParts();
      return true;
    } catch (IllegalStateException | ServletException refused) {
      boolean tooLarge =
          request.getContentLengthLong() > LARGEST
              || refused instanceof IllegalStateException && refused.getCause() != null;
      response.sendError(
          tooLarge
              ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
              : HttpServletResponse.SC_BAD_REQUEST);
    } catch (IOException cut) {
      // nobody is there to be told
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    return false;
  }

  private synchronized void begin() {
    underWay++;
  }

  private synchronized void partRemains() {
    remains = true;
  }

  /** What arrived in part has no name that could be asked for: the last one out clears up. */
  private synchronized void end() throws IOException {
    underWay--;
    if (underWay > 0 || !remains) {
      return;
    }
    remains = false;
    var directory = (File) getServletContext().getAttribute(ServletContext.TEMPDIR);
    try (var files = Files.newDirectoryStream(directory.toPath(), "upload_*.tmp")) {
      for (var file : files) {
        Files.deleteIfExists(file);
      }
    }
  }
}
