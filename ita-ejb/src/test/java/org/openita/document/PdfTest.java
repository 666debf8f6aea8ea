package org.openita.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.openita.common.Language;

class PdfTest {

  @Test
  void pages_are_of_a4_and_hold_what_was_printed() throws IOException {
    var reader = new PdfReader(pages(3));
    assertThat(reader.getNumberOfPages()).isEqualTo(3);
    var size = reader.getPageSize(2);
    assertThat(size.getWidth()).isBetween(595f, 596f);
    assertThat(size.getHeight()).isBetween(841f, 843f);
    assertThat(new PdfTextExtractor(reader).getTextFromPage(2)).contains("page 2");
  }

  @Test
  void the_font_is_embedded_as_far_as_it_is_used() throws IOException {
    var reader = new PdfReader(pages(1));
    var names = new ArrayList<String>();
    for (int i = 0; i < reader.getXrefSize(); i++) {
      if (reader.getPdfObject(i) instanceof PdfDictionary found
          && PdfName.FONTDESCRIPTOR.equals(found.get(PdfName.TYPE))) {
        assertThat(found.get(PdfName.FONTFILE2)).isNotNull();
        names.add(found.get(PdfName.FONTNAME).toString());
      }
    }
    assertThat(names).singleElement().asString().matches("/[A-Z]{6}\\+Sarabun-Regular");
    assertThat(pages(1).length).isLessThan(30_000);
  }

  @Test
  void what_pages_have_in_common_is_kept_once() throws IOException {
    assertThat(pages(101).length - pages(1).length).isLessThan(100 * 1_200);
  }

  @Test
  void it_names_its_language_and_is_printed_on_one_side() throws IOException {
    var catalog = new PdfReader(pages(1)).getCatalog();
    assertThat(catalog.getAsString(PdfName.LANG)).hasToString("th");
    assertThat(catalog.getAsDict(PdfName.VIEWERPREFERENCES).get(PdfName.DUPLEX))
        .isEqualTo(PdfName.SIMPLEX);
  }

  private static byte[] pages(int number) {
    var out = new ByteArrayOutputStream();
    try (var pdf = Pdf.a4(out, Language.TH, "ทดสอบ")) {
      var text = "ข้อความที่ทุกหน้ามีเหมือนกัน ".repeat(40);
      var common = pdf.stamp(sheet -> sheet.paragraph(20, 60, 170, Style.regular(16), text));
      for (int i = 1; i <= number; i++) {
        var name = "page " + i;
        pdf.page(
            sheet -> {
              sheet.stamp(common);
              sheet.text(20, 30, Style.regular(16), name);
            });
      }
    }
    return out.toByteArray();
  }
}
