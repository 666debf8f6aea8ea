package org.openita.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One part of a package as a sequence of tags. Names are compared without their namespaces, of
 * which the format has two. Whatever the parser does not like is {@code DAMAGED}.
 */
final class Xml implements AutoCloseable {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final GuardedXml bytes;
  private final XMLStreamReader events;
  private final Set<String> names = new HashSet<>();
  private int depth;

  Xml(GuardedXml bytes) {
    this.bytes = bytes;
    try {
      events = factory().createXMLStreamReader(characters(bytes));
    } catch (XMLStreamException | IOException e) {
      throw Unreadable.damaged();
    }
  }

  /** The JDK's own, whatever other parsers an application server brings. */
  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }

  /** Always UTF-8, which is what spreadsheet programs write, whatever the declaration says. */
  private static Reader characters(GuardedXml bytes) throws IOException {
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var reader = new PushbackReader(new InputStreamReader(bytes, strict));
    int first = reader.read();
    if (first != BYTE_ORDER_MARK && first >= 0) {
      reader.unread(first);
    }
    return reader;
  }

  /** Goes on to the next event; false after the last. */
  boolean next() {
    try {
      if (!events.hasNext()) {
        return false;
      }
      events.next();
    } catch (XMLStreamException e) {
      throw Unreadable.damaged();
    }
    if (events.isStartElement()) {
      depth++;
      keepWithinMeasure();
    } else if (events.isEndElement()) {
      depth--;
    }
    return true;
  }

  /** The parser keeps every name it has seen and every element it is in. */
  private void keepWithinMeasure() {
    names.add(events.getLocalName());
    names.add(events.getPrefix());
    for (int i = 0; i < events.getAttributeCount(); i++) {
      names.add(events.getAttributeLocalName(i));
      names.add(events.getAttributePrefix(i));
    }
    for (int i = 0; i < events.getNamespaceCount(); i++) {
      names.add(events.getNamespaceURI(i));
    }
    if (depth > SheetLimits.DEPTH || names.size() > SheetLimits.NAMES) {
      throw Unreadable.damaged();
    }
  }

  boolean starts(String name) {
    return events.isStartElement() && events.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return events.isEndElement() && events.getLocalName().equals(name);
  }

  /** Absent also where no element begins. */
  Optional<String> attribute(String name) {
    if (!events.isStartElement()) {
      return Optional.empty();
    }
    for (int i = 0; i < events.getAttributeCount(); i++) {
      if (events.getAttributeLocalName(i).equals(name)) {
        return Optional.of(events.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The characters between the present tag and its end, without those of elements inside.
   *
   * @param longest what lies beyond is left out
   */
  String text(int longest) {
    var text = new StringBuilder();
    int level = depth;
    while (depth >= level && next()) {
      if (depth == level
          && (events.getEventType() == XMLStreamConstants.CHARACTERS
              || events.getEventType() == XMLStreamConstants.SPACE)) {
        int wanted = Math.min(events.getTextLength(), longest - text.length());
        text.append(events.getTextCharacters(), events.getTextStart(), wanted);
      }
    }
    return text.toString();
  }

  /** Goes on to the end of the present element. */
  void skip() {
    text(0);
  }

  long position() {
    return bytes.position();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
