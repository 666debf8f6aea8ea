package org.openita.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;
import org.openita.common.Text;
import org.openita.document.Paper;
import org.openita.framework.Instrument;
import org.openita.framework.InstrumentCode;
import org.openita.timeline.Period;

class PosterTest {

  private static final String ADDRESS = "https://ita.example.go.th/s/abcdefghjkmn";
  private static final Text NAME =
      Text.of("สำนักงานคณะกรรมการพัฒนาระบบราชการ (ก.พ.ร.)", "Office of the Commission & more");

  @Test
  void it_names_the_agency_and_says_the_address_on_one_page() throws IOException {
    for (var paper : Paper.values()) {
      printed(NAME, paper, Language.TH);
      var reader = new PdfReader(printed(NAME, paper, Language.EN));
      assertThat(reader.getNumberOfPages()).isEqualTo(1);
      assertThat(reader.getPageSize(1).getWidth() / 72 * 25.4)
          .isBetween(paper.width() - 0.5, paper.width() + 0.5);
      assertThat(new PdfTextExtractor(reader).getTextFromPage(1))
          .contains(ADDRESS)
          .contains("Office of the Commission & more")
          .contains("1 April 2020");
    }
  }

  @Test
  void the_longest_names_still_leave_room_for_the_code() throws IOException {
    var long500 = "องค์การบริหารส่วนตำบลหนองบัว".repeat(18).substring(0, 500);
    var text =
        new PdfTextExtractor(new PdfReader(printed(Text.of(long500, ""), Paper.A5, Language.TH)))
            .getTextFromPage(1);
    assertThat(text).contains(ADDRESS);
  }

  @Test
  void the_picture_of_the_code_names_agency_and_survey_beneath() throws IOException {
    var code = poster(NAME).code(Language.TH);
    var picture = ImageIO.read(new ByteArrayInputStream(code.png()));
    keep("qr.png", code.png());
    assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
    assertThat(black(picture, picture.getWidth(), picture.getHeight())).isPositive();
    var escaped = poster(NAME).code(Language.EN).svg();
    keep("qr.svg", escaped.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(escaped).contains("<title>Office of the Commission &amp; more");
  }

  private static long black(java.awt.image.BufferedImage picture, int fromRow, int toRow) {
    long black = 0;
    for (int y = fromRow; y < toRow; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        black += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return black;
  }

  private static byte[] printed(Text name, Paper paper, Language language) throws IOException {
    var out = new ByteArrayOutputStream();
    poster(name).print(paper, language, out);
    keep("poster-" + paper + "-" + language + "-" + name.th().length() + ".pdf", out.toByteArray());
    return out.toByteArray();
  }

  /** For whoever wants to see them. */
  private static void keep(String file, byte[] content) throws IOException {
    var directory = Files.createDirectories(Path.of("target", "posters"));
    Files.write(directory.resolve(file), content);
  }

  private static Poster poster(Text name) {
    var instrument =
        new Instrument(
            InstrumentCode.EIT,
            Text.of(
                "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก",
                "External Integrity and Transparency Assessment"),
            BigDecimal.valueOf(30),
            List.of());
    var survey =
        new OpenSurvey(
            "abcdefghjkmn",
            2563,
            "050001",
            name,
            instrument,
            Way.OWN_CHANNEL,
            Optional.empty(),
            true);
    var period =
        new Period(Instant.parse("2020-03-31T17:00:00Z"), Instant.parse("2020-06-30T17:00:00Z"));
    return new Poster(survey, ADDRESS, Optional.of(period));
  }
}
