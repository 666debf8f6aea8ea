package org.openita.document;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.openita.common.Language;

/**
 * A PDF, written as they are made: a file of thousands of pages needs no more memory than one of a
 * few. To be used by one thread.
 */
public final class Pdf implements AutoCloseable {

  private final Document document;
  private final PdfWriter writer;

  private Pdf(Document document, PdfWriter writer) {
    this.document = document;
    this.writer = writer;
  }

  /**
   * Begins a PDF, to be printed at its real size and on one side.
   *
   * @param out stays open
   * @param title that readers show instead of the name of the file
   * @throws IllegalStateException when the machine lacks what the JDK needs for fonts
   */
  public static Pdf a4(OutputStream out, Language language, String title) {
    return of(Paper.A4, out, language, title);
  }

  /** As {@link #a4}, on another paper. */
  public static Pdf of(Paper paper, OutputStream out, Language language, String title) {
    BundledFonts.of(Face.REGULAR);
    var size = paper == Paper.A4 ? PageSize.A4 : PageSize.A5;
    var document = new Document(size, 0, 0, 0, 0);
    var writer = PdfWriter.getInstance(document, out);
    writer.setCloseStream(false);
    writer.setFullCompression();
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.addViewerPreference(PdfName.DUPLEX, PdfName.SIMPLEX);
    writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
    document.addTitle(title);
    document.open();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.locale().toLanguageTag()));
    return new Pdf(document, writer);
  }

  /** Keeps what many pages have in common. */
  public Stamp stamp(Consumer<Sheet> print) {
    var size = document.getPageSize();
    var template = writer.getDirectContent().createTemplate(size.getWidth(), size.getHeight());
    print.accept(new Sheet(template, size.getHeight()));
    return new Stamp(template);
  }

  /** Adds a page. */
  public void page(Consumer<Sheet> print) {
    document.newPage();
    print.accept(new Sheet(writer.getDirectContent(), document.getPageSize().getHeight()));
    writer.setPageEmpty(false);
  }

  /** Completes the file, which must have a page. */
  @Override
  public void close() {
    document.close();
  }
}
