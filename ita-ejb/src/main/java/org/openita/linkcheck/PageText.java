package org.openita.linkcheck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * What a page says: its title and its words, without markup.
 *
 * @param title empty where there is none; at most {@value #LONGEST_TITLE} characters
 * @param text at most {@value #LONGEST_TEXT} characters
 * @param yearNamed whether all of the text, title included, names the year
 */
record PageText(String title, String text, boolean yearNamed) {

  static final int LONGEST_TITLE = 300;
  static final int LONGEST_TEXT = 64_000;

  /** From Buddhist Era to the years of the rest of the world. */
  private static final int ERA = 543;

  /** A document takes many times its bytes of memory. */
  private static final Semaphore AT_ONCE = new Semaphore(2);

  /** What has words that can be read here: web pages and plain text. */
  static boolean has(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.equals("application/xhtml+xml")
        || mediaType.isEmpty();
  }

  /**
   * @param content the beginning of the page will do
   * @param charset that the site has told; guessed where absent
   * @param year Buddhist Era
   */
  static PageText of(
      byte[] content, String mediaType, Optional<Charset> charset, String address, int year) {
    AT_ONCE.acquireUninterruptibly();
    try {
      if (mediaType.startsWith("text/") && !mediaType.equals("text/html")) {
        return of(
            "", new String(content, charset.orElse(java.nio.charset.StandardCharsets.UTF_8)), year);
      }
      var page =
          Jsoup.parse(
              new ByteArrayInputStream(content), charset.map(Charset::name).orElse(null), address);
      return of(page.title(), page.body().text(), year);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } finally {
      AT_ONCE.release();
    }
  }

  private static PageText of(String title, String text, int year) {
    return new PageText(
        cut(clean(title), LONGEST_TITLE),
        cut(clean(text), LONGEST_TEXT),
        names(year, title) || names(year, text));
  }

  /** In either era, in Arabic or Thai digits, not as part of a longer number. */
  static boolean names(int year, String text) {
    return Pattern.compile(
            "(?<![0-9๐-๙])(?:%d|%d|%s|%s)(?![0-9๐-๙])"
                .formatted(year, year - ERA, thai(year), thai(year - ERA)))
        .matcher(text)
        .find();
  }

  private static String thai(int number) {
    var digits = new StringBuilder();
    String.format(Locale.ROOT, "%d", number)
        .chars()
        .forEach(digit -> digits.append((char) ('๐' + digit - '0')));
    return digits.toString();
  }

  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean splits = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, splits ? longest - 1 : longest);
  }
}
