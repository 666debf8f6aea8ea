package org.openita.web.pages.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.common.Language;
import org.openita.common.Origin;
import org.openita.common.Refusal;
import org.openita.document.Paper;
import org.openita.survey.Channels;
import org.openita.survey.OpenSurvey;
import org.openita.survey.Poster;
import org.openita.timeline.Window;
import org.openita.web.pages.ChosenLanguage;
import org.openita.web.pages.PublicAddress;

/**
 * What leads to a survey from paper: its code in two forms, and posters. What was made is kept;
 * whoever wants very many has to wait for them as for answers.
 */
@ApplicationScoped
class ChannelPapers {

  private static final String PDF = "application/pdf";

  /** RFC 6585, section 4. */
  private static final int TOO_MANY_REQUESTS = 429;

  /** At some 40 KB each. */
  private static final int MOST = 200;

  private static final Map<String, String> TYPES =
      Map.of(
          "qr.png",
          "image/png",
          "qr.svg",
          "image/svg+xml",
          "poster-a4.pdf",
          PDF,
          "poster-a5.pdf",
          PDF);

  private record Key(Poster poster, Language language, String name) {}

  @Inject private Channels channels;
  @Inject private Pace pace;

  private final Map<Key, byte[]> kept = new ConcurrentHashMap<>();

  /**
   * @param name of the file
   * @throws Refusal {@code NOT_FOUND} for any other name, and where nobody answers any more
   */
  void send(String name, OpenSurvey survey, HttpServletRequest request, HttpServletResponse out)
      throws IOException {
    if (survey.ending().isPresent() || !TYPES.containsKey(name)) {
      throw Refusal.notFound();
    }
    var address = PublicAddress.of(request, "/s/" + survey.channelCode());
    var poster = new Poster(survey, address, channels.window(survey).map(Window::period));
    var key = new Key(poster, ChosenLanguage.of(request), name);
    var known = kept.get(key);
    if (known == null) {
      var wait = pace.wait(Origin.present().address());
      if (!wait.isZero()) {
        out.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
        out.sendError(TOO_MANY_REQUESTS);
        return;
      }
      known = made(key);
      if (kept.size() >= MOST) {
        kept.clear();
      }
      kept.put(key, known);
    }
    send(TYPES.get(name), known, out);
  }

  private static byte[] made(Key key) {
    var poster = key.poster();
    var language = key.language();
    return switch (key.name()) {
      case "qr.png" -> poster.code(language).png();
      case "qr.svg" -> poster.code(language).svg().getBytes(UTF_8);
      case "poster-a4.pdf" -> printed(poster, Paper.A4, language);
      default -> printed(poster, Paper.A5, language);
    };
  }

  private static byte[] printed(Poster poster, Paper paper, Language language) {
    var pdf = new ByteArrayOutputStream();
    poster.print(paper, language, pdf);
    return pdf.toByteArray();
  }

  private static void send(String type, byte[] content, HttpServletResponse response)
      throws IOException {
    response.setCharacterEncoding(null);
    response.setContentType(type);
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("Vary", "Cookie");
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
