package org.openita.web.pages.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openita.common.Language;
import org.openita.common.Refusal;
import org.openita.document.Paper;
import org.openita.survey.Channels;
import org.openita.survey.OpenSurvey;
import org.openita.survey.Poster;
import org.openita.web.pages.ChosenLanguage;
import org.openita.web.pages.PublicAddress;

/** What leads to a survey from paper: its code in two forms, and posters. */
@ApplicationScoped
class ChannelPapers {

  private static final String CACHING = "private, max-age=3600";

  @Inject private Channels channels;

  /**
   * @param name of the file
   * @throws Refusal {@code NOT_FOUND} for any other name
   */
  void send(String name, OpenSurvey survey, HttpServletRequest request, HttpServletResponse out)
      throws IOException {
    var poster =
        new Poster(
            survey,
            PublicAddress.of(request, "/s/" + survey.channelCode()),
            channels.period(survey));
    var language = ChosenLanguage.of(request);
    switch (name) {
      case "qr.png" -> send("image/png", poster.code(language).png(), out);
      case "qr.svg" -> send("image/svg+xml", poster.code(language).svg().getBytes(UTF_8), out);
      case "poster-a4.pdf" -> send("application/pdf", printed(poster, Paper.A4, language), out);
      case "poster-a5.pdf" -> send("application/pdf", printed(poster, Paper.A5, language), out);
      default -> throw Refusal.notFound();
    }
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
    response.setHeader("Cache-Control", CACHING);
    response.setHeader("Vary", "Cookie");
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
