package org.openita.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.openita.common.Sha256;

/**
 * Style and script of the pages. Both stand in the page itself, so that one request brings all of
 * it, and the content security policy names them by their hash: whatever else somebody might
 * smuggle into a page is not carried out.
 */
public final class Look {

  static final String STYLE = resource("page.css");
  static final String SURVEY_SCRIPT = resource("survey.js");

  /** Content security policy of a page without a script. */
  static final String POLICY =
      "default-src 'none'; style-src "
          + hash(STYLE)
          + "; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** Content security policy of a page with {@link #SURVEY_SCRIPT}. */
  static final String POLICY_WITH_SCRIPT = POLICY + "; script-src " + hash(SURVEY_SCRIPT);

  private Look() {}

  private static String hash(String content) {
    return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(content)) + "'";
  }

  private static String resource(String name) {
    try (var in = Look.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
