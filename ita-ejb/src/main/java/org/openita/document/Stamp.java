package org.openita.document;

import com.lowagie.text.pdf.PdfTemplate;

/** What many pages of one PDF have in common; the file holds it once. */
public final class Stamp {

  private final PdfTemplate template;

  Stamp(PdfTemplate template) {
    this.template = template;
  }

  PdfTemplate template() {
    return template;
  }
}
