package org.openita.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts that cells share, read as far as cells have asked for them: a table that is given up
 * after some rows does not cost the rest.
 */
final class SharedTexts implements AutoCloseable {

  private final Xml xml;
  private final int longest;
  private final List<String> texts = new ArrayList<>();
  private long characters;

  /**
   * @param longest what is longer is cut one character beyond
   */
  SharedTexts(Xml xml, int longest) {
    this.xml = xml;
    this.longest = longest;
  }

  String text(int index) {
    while (index >= texts.size()) {
      if (!xml.next()) {
        throw Unreadable.damaged();
      }
      if (xml.starts("si")) {
        keep(XlsxText.read(xml, "si", longest + 1));
      }
    }
    return texts.get(index);
  }

  private void keep(String text) {
    characters += text.length();
    if (characters > SheetLimits.SHARED_CHARACTERS || texts.size() >= SheetLimits.SHARED_TEXTS) {
      throw Unreadable.swelling();
    }
    texts.add(text);
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
