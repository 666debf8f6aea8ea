package org.openita.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file begins like. */
enum FileKind {
  /** XLSX, and everything else that is packed. */
  ZIP(0x50, 0x4B, 0x03, 0x04),
  /** What Excel wrote until 2003, and what it locks with a password. */
  OLE(0xD0, 0xCF, 0x11, 0xE0),
  OTHER;

  private final byte[] signature;

  FileKind(int... bytes) {
    signature = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      signature[i] = (byte) bytes[i];
    }
  }

  static FileKind of(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      var begin = stream.readNBytes(4);
      return Arrays.stream(values())
          .filter(kind -> kind != OTHER && Arrays.equals(kind.signature, begin))
          .findFirst()
          .orElse(OTHER);
    }
  }
}
