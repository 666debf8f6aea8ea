package org.openita.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** In which encoding a text file is. Only UTF-8 proves itself; everything else is a guess. */
final class TextEncoding {

  /** TIS-620 with the additions of Microsoft; what Excel writes as CSV in Thailand. */
  static final Charset THAI = Charset.forName("x-windows-874");

  private static final int SAMPLE = 40;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextEncoding() {}

  /**
   * The characters of a file, without a byte order mark; reading fails where a byte is of no
   * character.
   *
   * @param chosen by whoever uploads; absent to find out
   */
  static Reader open(Path file, Optional<Charset> chosen) throws IOException {
    requireText(file);
    var utf8 = decodes(file, UTF_8);
    var encoding = chosen.orElse(UTF_8);
    if (!encoding.equals(UTF_8) && utf8 && !isAscii(file)) {
      throw Unreadable.because("ENCODING", "field.file-not-thai");
    }
    if (encoding.equals(UTF_8) && !utf8) {
      throw decodes(file, THAI)
          ? Unreadable.because("ENCODING", "field.file-thai", sample(file))
          : Unreadable.because("ENCODING", "field.file-encoding");
    }
    if (!decodes(file, encoding)) {
      throw Unreadable.because("ENCODING", "field.file-encoding");
    }
    var reader = reader(file, encoding);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }

  /** Texts have no zero bytes; UTF-16 has, and so have programs and pictures. */
  private static void requireText(Path file) throws IOException {
    try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
      stream.mark(2);
      int mark = stream.read() << 8 | stream.read();
      if (mark == 0xFFFE || mark == 0xFEFF) {
        throw Unreadable.because("ENCODING", "field.file-wide");
      }
      stream.reset();
      for (int one = stream.read(); one >= 0; one = stream.read()) {
        if (one == 0) {
          throw Unreadable.because("NOT_A_TABLE", "field.file-not-a-table");
        }
      }
    }
  }

  private static boolean isAscii(Path file) throws IOException {
    try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
      for (int one = stream.read(); one >= 0; one = stream.read()) {
        if (one > 0x7F) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean decodes(Path file, Charset encoding) throws IOException {
    var buffer = new char[8192];
    try (var reader = reader(file, encoding)) {
      while (reader.read(buffer) >= 0) {
        continue;
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String sample(Path file) throws IOException {
    var begin = new char[SAMPLE];
    try (var reader = reader(file, THAI)) {
      int count = Math.max(0, reader.read(begin));
      return new String(begin, 0, count).lines().findFirst().orElse("");
    }
  }

  private static Reader reader(Path file, Charset encoding) throws IOException {
    var strict =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new java.io.BufferedReader(new InputStreamReader(Files.newInputStream(file), strict));
  }
}
