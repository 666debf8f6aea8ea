package org.openita.linkcheck;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.openita.common.Sha256;

/**
 * The body of an answer, read no further than it may be.
 *
 * @param size bytes read, unpacked
 * @param whole whether that is all
 * @param hash of what was read, hexadecimal
 * @param beginning at most {@value #KEPT} bytes
 */
record Body(long size, boolean whole, String hash, byte[] beginning) {

  static final int KEPT = 1 << 20;

  private static final int PIECE = 16 * 1024;

  /** Unpacked it is larger than it may be. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Packed in a way that was not asked for. */
  static final class StrangeEncoding extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads to the end or to the limit, whatever comes first.
   *
   * @param raw stays open
   * @param encoding as the site said; empty for none
   * @param most bytes as they come
   * @throws TooLarge where they unpack to more than {@value VisitRules#UNPACKED} times as many
   */
  static Body read(InputStream raw, String encoding, int most) throws IOException {
    var limited = new Limited(raw, most);
    var digest = Sha256.begin();
    var beginning = new ByteArrayOutputStream();
    long size = 0;
    try {
      var in = unpacked(limited, encoding);
      var piece = new byte[PIECE];
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        size += read;
        digest.update(piece, 0, read);
        beginning.write(piece, 0, Math.min(read, KEPT - beginning.size()));
        if (size > (long) most * VisitRules.UNPACKED) {
          throw new TooLarge();
        }
      }
    } catch (EOFException cut) {
      if (!limited.cut) {
        throw cut;
      }
    }
    var hash = HexFormat.of().formatHex(digest.digest());
    return new Body(size, !limited.cut, hash, beginning.toByteArray());
  }

  private static InputStream unpacked(InputStream raw, String encoding) throws IOException {
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> raw;
      case "gzip", "x-gzip" -> new GZIPInputStream(raw, PIECE);
      case "deflate" -> new InflaterInputStream(raw);
      default -> throw new StrangeEncoding();
    };
  }

  /** Ends where it has been read far enough. */
  private static final class Limited extends FilterInputStream {

    private long left;
    private boolean cut;

    Limited(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        cut = cut || in.read() >= 0;
        return -1;
      }
      int read = in.read(bytes, offset, (int) Math.min(length, left));
      left -= Math.max(read, 0);
      return read;
    }

    /** What comes after a packed member is read only where there is some. */
    @Override
    public int available() {
      return left > 0 ? 1 : 0;
    }
  }
}
