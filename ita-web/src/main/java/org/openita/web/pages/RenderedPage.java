package org.openita.web.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A whole page, ready to be sent, any number of times; kept as small as it travels. */
public final class RenderedPage {

  private static final String PACKAGE = "org.openita.web.pages";
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, RenderedPage.class.getClassLoader(), PACKAGE);

  /** RFC 9110, section 12.5.3; a weight of 0 means not acceptable. */
  private static final Pattern GZIP =
      Pattern.compile(
          "(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?:1(?:\\.0*)?|0\\.\\d*[1-9]\\d*)\\s*)?(?:,|$)",
          Pattern.CASE_INSENSITIVE);

  private final byte[] compressed;
  private final String language;
  private final String policy;

  private RenderedPage(byte[] bytes, Frame frame) {
    this.compressed = compress(bytes);
    this.language = frame.words().tag();
    this.policy = frame.form().isPresent() ? Look.POLICY_WITH_SCRIPT : Look.POLICY;
  }

  /**
   * @param template path below {@code src/main/jte}
   * @param page what the template takes as {@code page}
   */
  public static RenderedPage of(String template, Frame frame, Object page) {
    var output = new Utf8ByteOutput();
    TEMPLATES.render(template, page, output);
    return new RenderedPage(output.toByteArray(), frame);
  }

  /** Sends it as nobody's to keep. */
  public void send(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    send(status, "no-store", request, response);
  }

  /** Sends it with a {@code Cache-Control} of its own. */
  public void send(
      int status, String cacheControl, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", language);
    response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Cache-Control", cacheControl);
    response.setHeader("Vary", "Accept-Encoding, Cookie");
    boolean compress = acceptsCompressed(request);
    if (compress) {
      response.setHeader("Content-Encoding", "gzip");
    }
    var body = compress ? compressed : decompress(compressed);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean acceptsCompressed(HttpServletRequest request) {
    var accepted = request.getHeader("Accept-Encoding");
    return accepted != null && GZIP.matcher(accepted).find();
  }

  private static byte[] decompress(byte[] compressed) throws IOException {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gzip.readAllBytes();
    }
  }

  private static byte[] compress(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 4);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
