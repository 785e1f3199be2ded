package org.sekisho.screening.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML file and builds one record element at a time. No document type, no entities but the
 * five of XML itself, no external access, limits on depth and on the size of a record.
 */
final class XmlRecords implements AutoCloseable {

  private static final int DEEPEST = 60;

  private final String file;
  private final int longest;
  private final Set<String> records;
  private final InputStream bytes;
  private final XMLStreamReader xml;
  private final List<XmlNode> outer = new ArrayList<>();
  private int size;

  /** Opens the file, whose root element must have that name; namespaces are ignored. */
  XmlRecords(ListInput input, ListFile file, String root, Set<String> records) throws IOException {
    this.file = file.name();
    this.longest = input.limits().longestRecord();
    this.records = Set.copyOf(records);
    this.bytes = GuardedStream.open(file, input.limits(), '>');
    this.xml = open();
    enter(root);
  }

  private XMLStreamReader open() throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    try {
      return factory.createXMLStreamReader(bytes);
    } catch (XMLStreamException broken) {
      throw broken(broken);
    }
  }

  private void enter(String root) throws IOException {
    while (advance() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
        throw FormatProblems.empty(file);
      }
    }
    if (!xml.getLocalName().equals(root)) {
      throw FormatProblems.schema(file, line(), xml.getLocalName(), root);
    }
    outer.add(shallow());
  }

  /** The root element with its attributes only. */
  XmlNode root() {
    return outer.getFirst();
  }

  /** The next record in the order of the file, or empty at the end. */
  Optional<XmlNode> next() throws IOException {
    while (true) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (records.contains(xml.getLocalName())) {
            return Optional.of(record());
          }
          outer.add(shallow());
          checkDepth(outer.size());
        }
        case XMLStreamConstants.END_ELEMENT -> outer.removeLast();
        case XMLStreamConstants.END_DOCUMENT -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
  }

  private XmlNode record() throws IOException {
    size = 0;
    Deque<XmlNode> open = new ArrayDeque<>();
    XmlNode record = shallow();
    open.push(record);
    while (!open.isEmpty()) {
      switch (advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlNode child = shallow();
          open.getFirst().add(child);
          open.push(child);
          checkDepth(open.size());
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(open.getFirst());
        default -> {}
      }
    }
    return record;
  }

  private void text(XmlNode node) throws Unreadable {
    String characters = xml.getText();
    grow(characters.length());
    node.append(characters);
  }

  private XmlNode shallow() throws Unreadable {
    XmlNode node = new XmlNode(xml.getLocalName(), line());
    grow(1);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String value = xml.getAttributeValue(i);
      grow(value.length());
      node.attribute(xml.getAttributeLocalName(i), value);
    }
    return node;
  }

  private void grow(int characters) throws Unreadable {
    size += characters;
    if (size > longest) {
      throw FormatProblems.tooLong(file, line(), longest);
    }
  }

  private void checkDepth(int depth) throws Unreadable {
    if (depth > DEEPEST) {
      throw FormatProblems.tooLong(file, line(), DEEPEST);
    }
  }

  private int advance() throws IOException {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw FormatProblems.doctype(file, line());
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw FormatProblems.syntax(file, line(), "XML");
      }
      return event;
    } catch (XMLStreamException broken) {
      throw broken(broken);
    }
  }

  private IOException broken(XMLStreamException broken) {
    if (broken.getNestedException() instanceof Unreadable unreadable) {
      return unreadable;
    }
    int line =
        Math.max(
            1, Optional.ofNullable(broken.getLocation()).map(at -> at.getLineNumber()).orElse(1));
    String message = Optional.ofNullable(broken.getMessage()).orElse("");
    return message.contains("must start and end within the same entity")
        ? FormatProblems.truncated(file, line)
        : FormatProblems.syntax(file, line, "XML");
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
