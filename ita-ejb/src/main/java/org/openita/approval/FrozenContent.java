package org.openita.approval;

import java.util.List;
import org.openita.common.Sha256;

/**
 * What a dossier says, in the one way of writing it: a line that names the dossier, then a line per
 * part, {@code name=value}. Backslash, line feed and carriage return in values are written as
 * {@code \\}, {@code \n} and {@code \r}, so that no two contents are written alike.
 *
 * @param text canonical, lines ended by a line feed
 */
record FrozenContent(String text) {

  static FrozenContent of(DossierKey key, List<ContentPart> parts) {
    var text = new StringBuilder();
    text.append("%s %d %s\n".formatted(key.kind(), key.year(), key.agencyCode()));
    for (var part : parts) {
      text.append(part.name()).append('=').append(escaped(part.value())).append('\n');
    }
    return new FrozenContent(text.toString());
  }

  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits in lower case. */
  String digest() {
    return Sha256.hex(text);
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }
}
