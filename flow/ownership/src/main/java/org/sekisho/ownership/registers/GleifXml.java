package org.sekisho.ownership.registers;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Records of a GLEIF XML file, each under the names that the CSV form of the file uses. From
 * hostile hands: no document type, no entities, no external resources.
 */
final class GleifXml {

  private static final Set<String> RECORDS = Set.of("LEIRecord", "RelationshipRecord", "Exception");
  private static final int DEEPEST = 32;

  private final String file;
  private final Problems problems;
  private final Gleif.Taker taker;
  private final Deque<String> path = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Map<String, String> fields = new HashMap<>();
  private int periods;

  GleifXml(String file, Problems problems, Gleif.Taker taker) {
    this.file = file;
    this.problems = problems;
    this.taker = taker;
  }

  void read(InputStream input) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(input);
      boolean inRecord = false;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          if (RECORDS.contains(reader.getLocalName()) && !inRecord) {
            inRecord = true;
            fields = new HashMap<>();
            periods = 0;
          } else if (inRecord) {
            open(reader.getLocalName());
          }
        } else if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
          text.append(reader.getText());
        } else if (event == XMLStreamReader.END_ELEMENT && inRecord) {
          inRecord = !path.isEmpty();
          close(reader);
        } else if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
          throw new XMLStreamException("document types and entities are not read");
        }
      }
    } catch (XMLStreamException broken) {
      problems.add(
          "xml.syntax",
          broken.getLocation() == null
              ? Place.file(file)
              : new Place(
                  file,
                  broken.getLocation().getLineNumber(),
                  broken.getLocation().getColumnNumber(),
                  ""),
          Text.of(
              "this is not XML that is read here: `" + Brief.of(said(broken)) + "`",
              "XMLとして読めません：`" + Brief.of(said(broken)) + "`"),
          Text.of("give the file as GLEIF publishes it", "GLEIFが公表したままのファイルを指定してください"));
    }
  }

  private static String said(XMLStreamException broken) {
    String message = String.valueOf(broken.getMessage());
    return message.substring(message.indexOf(10) + 1).strip();
  }

  private void open(String name) throws XMLStreamException {
    if (path.size() >= DEEPEST) {
      throw new XMLStreamException("elements are nested too deep");
    }
    periods += name.equals("RelationshipPeriod") ? 1 : 0;
    path.addLast(name);
    text.setLength(0);
  }

  private void close(XMLStreamReader reader) {
    if (path.isEmpty()) {
      int line = reader.getLocation().getLineNumber();
      taker.take(fields, new Place(file, line, reader.getLocation().getColumnNumber(), ""));
      return;
    }
    String value = text.toString().strip();
    if (!value.isEmpty()) {
      fields.putIfAbsent(key(), value);
    }
    path.removeLast();
    text.setLength(0);
  }

  private String key() {
    StringJoiner joined = new StringJoiner(".");
    for (String name : path) {
      switch (name) {
        case "RelationshipPeriods" -> joined.add("Period");
        case "RelationshipPeriod" -> joined.add(String.valueOf(periods));
        case "StartDate" -> joined.add("startDate");
        case "EndDate" -> joined.add("endDate");
        case "PeriodType" -> joined.add("periodType");
        default -> joined.add(name);
      }
    }
    return joined.toString();
  }
}
