package org.openita.issuing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What an issue of many accounts comes to: a ZIP with a PDF of letters for each province, in which
 * they are handed out, one for agencies of the whole country, and the operator's list.
 */
final class IssuePackage implements AutoCloseable {

  private final ZipOutputStream zip;
  private final Letterhead head;
  private final AccountList list = new AccountList();

  private String area = "";
  private Letters letters;

  /**
   * @param out is closed with the package
   */
  IssuePackage(OutputStream out, Letterhead head) {
    this.zip = new ZipOutputStream(out);
    this.head = head;
  }

  /**
   * Adds a letter; those of an area come one after another.
   *
   * @param area name of the file, without its ending
   */
  void add(Letter letter, String area, String province, String supervisor) throws IOException {
    if (letters == null || !area.equals(this.area)) {
      endArea();
      this.area = area;
      zip.putNextEntry(new ZipEntry(area + ".pdf"));
      letters = new Letters(zip, head);
    }
    letters.add(letter);
    list.add(letter, province, supervisor);
  }

  private void endArea() throws IOException {
    if (letters != null) {
      letters.close();
      letters = null;
      zip.closeEntry();
    }
  }

  /** Completes the package. */
  @Override
  public void close() throws IOException {
    endArea();
    zip.putNextEntry(new ZipEntry("accounts.xlsx"));
    list.write(zip);
    zip.closeEntry();
    zip.close();
  }
}
