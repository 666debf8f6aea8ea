package org.openita.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one part of a package on their way to the parser. It stops what a parser would keep
 * in memory or obey: declarations (document types with their entities, comments, CDATA),
 * instructions, tags without end, and more bytes than the package may have. Spreadsheet programs
 * write none of these.
 *
 * <p>Works on UTF-8, where no byte of another character looks like {@code <}.
 */
final class GuardedXml extends FilterInputStream {

  private final Budget budget;
  private long position;
  private long tagBegan;
  private int before;

  GuardedXml(InputStream part, Budget budget) {
    super(part);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = super.read(bytes, offset, length);
    budget.spend(Math.max(count, 0));
    for (int i = offset; i < offset + count; i++) {
      look(bytes[i]);
    }
    return count;
  }

  private void look(int now) {
    boolean first = position <= 4; // the declaration of XML, with or without a byte order mark
    if (before == '<' && (now == '!' || now == '?' && !first)) {
      throw Unreadable.because("UNUSUAL", "field.file-unusual");
    }
    if (now == '<') {
      tagBegan = position;
    } else if (position - tagBegan > SheetLimits.TAG_BYTES) {
      throw Unreadable.damaged();
    }
    before = now;
    position++;
  }

  /** Nobody needs it, and it would be looked at twice. */
  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, SheetLimits.TAG_BYTES)).length;
  }

  long position() {
    return position;
  }

  /** What all parts of a package may unpack to, together. */
  static final class Budget {

    private final long fileBytes;
    private long spent;

    /**
     * @param fileBytes size of the package, which no header can lie about
     */
    Budget(long fileBytes) {
      this.fileBytes = fileBytes;
    }

    void spend(int bytes) {
      spent += bytes;
      if (spent > SheetLimits.INFLATED_BYTES
          || spent > SheetLimits.INFLATION_FREE && spent / SheetLimits.INFLATION > fileBytes) {
        throw Unreadable.swelling();
      }
    }
  }
}
