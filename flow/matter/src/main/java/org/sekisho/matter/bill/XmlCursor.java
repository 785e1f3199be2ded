package org.sekisho.matter.bill;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sekisho.terms.Place;

/**
 * A document in XML: no document type, no entities but the five of XML itself, nothing fetched from
 * elsewhere. Attributes are fields; text beside attributes is a field {@code value}. Elements of
 * other namespaces than that of the root are passed over, for they are extensions.
 */
final class XmlCursor implements Cursor {

  /** Elements that only hold others: a list in JSON. */
  private static final Set<String> LISTS =
      Set.of("components", "services", "dependencies", "properties", "authors");

  private final String file;
  private final XMLStreamReader xml;
  private final Deque<String> path = new ArrayDeque<>();
  private final String namespace;

  /** The text shown where no element stands for it. */
  private Optional<String> shown = Optional.empty();

  /** Goes to the element at the root. */
  XmlCursor(String file, String text) throws Unreadable {
    this.file = file;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      this.xml = factory.createXMLStreamReader(new StringReader(text));
    } catch (XMLStreamException broken) {
      throw new Unreadable(BillProblems.syntax(Place.file(file), "XML"));
    }
    while (advance() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
        throw new Unreadable(BillProblems.syntax(place(), "XML"));
      }
    }
    this.namespace = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
  }

  String root() {
    return path.getFirst();
  }

  /** The namespace of the element at the root; empty where it has none. */
  String namespace() {
    return namespace;
  }

  @Override
  public boolean fields(Taker taker) throws Unreadable {
    if (shown.isPresent()) {
      return false;
    }
    for (Map.Entry<String, String> attribute : attributes().entrySet()) {
      show(attribute.getKey(), attribute.getValue(), taker);
    }
    StringBuilder text = new StringBuilder();
    for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(taker);
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        text.append(xml.getText());
      }
    }
    if (!text.toString().isBlank()) {
      show("value", text.toString().strip(), taker);
    }
    return true;
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (Optional.ofNullable(xml.getAttributeNamespace(i)).orElse("").isEmpty()) {
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
    }
    return attributes;
  }

  private void show(String name, String text, Taker taker) throws Unreadable {
    shown = Optional.of(text);
    taker.take(name);
    shown = Optional.empty();
  }

  private void child(Taker taker) throws Unreadable {
    String name = xml.getLocalName();
    if (!LISTS.contains(name)) {
      show(name, taker);
      return;
    }
    for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        show(name, taker);
      }
    }
  }

  /** Shows the element here where it is one of ours, and goes to its end. */
  private void show(String name, Taker taker) throws Unreadable {
    int depth = path.size();
    if (namespace.equals(Optional.ofNullable(xml.getNamespaceURI()).orElse(""))) {
      taker.take(name);
    }
    while (path.size() >= depth) {
      advance();
    }
  }

  @Override
  public Optional<String> text() throws Unreadable {
    if (shown.isPresent()) {
      return shown;
    }
    StringBuilder text = new StringBuilder();
    for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return Optional.empty();
      }
      if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        text.append(xml.getText());
      }
    }
    return Optional.of(text.toString().strip());
  }

  /** Nothing but white space and comments may follow the root. */
  void close() throws Unreadable {
    while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
      advance();
    }
  }

  private int advance() throws Unreadable {
    try {
      int event = xml.next();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> path.addLast(xml.getLocalName());
        case XMLStreamConstants.END_ELEMENT -> path.removeLast();
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unreadable(BillProblems.doctype(place()));
        default -> {}
      }
      if (path.size() > BillReader.DEEPEST) {
        throw new Unreadable(BillProblems.tooDeep(place()));
      }
      return event;
    } catch (XMLStreamException broken) {
      Location location = Optional.ofNullable(broken.getLocation()).orElse(xml.getLocation());
      throw new Unreadable(BillProblems.syntax(at(location), "XML"));
    }
  }

  @Override
  public Place place() {
    return at(xml.getLocation());
  }

  private Place at(Location location) {
    return new Place(
        file,
        Math.max(0, location.getLineNumber()),
        Math.max(0, location.getColumnNumber()),
        path.isEmpty() ? "" : "/" + String.join("/", path));
  }
}
