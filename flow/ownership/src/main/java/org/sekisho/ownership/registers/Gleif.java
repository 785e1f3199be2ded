package org.sekisho.ownership.registers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Party;
import org.sekisho.ownership.Share;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;

/**
 * Files of the Global Legal Entity Identifier Foundation, as CSV or XML: entities (level 1),
 * relationships and reporting exceptions (level 2). A relationship is the assertion that a parent
 * consolidates; it has no percentage, so its share can be anything.
 */
public final class Gleif {

  /** The key under which one record's fields are found, both from CSV and from XML. */
  interface Taker {
    void take(Map<String, String> fields, Place place);
  }

  private static final int MOST_PERIODS = 5;

  private final Gathering gathered = new Gathering();

  private Gleif() {}

  /** Reads one file of any of the three kinds. */
  public static Checked<RegisterFile> read(String file, InputStream input) throws IOException {
    Gleif gleif = new Gleif();
    BufferedInputStream peeked = new BufferedInputStream(input);
    if (isXml(peeked)) {
      new GleifXml(file, gleif.gathered.problems(), gleif::record).read(peeked);
    } else {
      new GleifCsv(file, gleif.gathered.problems(), gleif::record).read(peeked);
    }
    return gleif.gathered.result();
  }

  private static boolean isXml(BufferedInputStream input) throws IOException {
    input.mark(64);
    int first = input.read();
    while (first == 0xef || first == 0xbb || first == 0xbf || Character.isWhitespace(first)) {
      first = input.read();
    }
    input.reset();
    return first == '<';
  }

  private void record(Map<String, String> fields, Place place) {
    if (fields.containsKey("Relationship.RelationshipType")) {
      relationship(fields, place);
    } else if (fields.containsKey("ExceptionReason") || fields.containsKey("Exception.Reason.1")) {
      exception(fields, place);
    } else {
      entity(fields, place);
    }
  }

  private void entity(Map<String, String> fields, Place place) {
    String lei = fields.getOrDefault("LEI", "");
    if (gathered.has(lei, place, "LEI")) {
      Optional<String> country =
          Optional.of(fields.getOrDefault("Entity.LegalJurisdiction", ""))
              .filter(code -> !code.isEmpty());
      gathered.party(
          new Party(lei, fields.getOrDefault("Entity.LegalName", lei), Party.Type.ENTITY, country));
    }
  }

  private void exception(Map<String, String> fields, Place place) {
    String lei = fields.getOrDefault("LEI", "");
    if (gathered.has(lei, place, "LEI")) {
      String reason = fields.getOrDefault("ExceptionReason", "");
      gathered.unnamed(
          lei, reason.isEmpty() ? fields.getOrDefault("Exception.Reason.1", "") : reason);
    }
  }

  private void relationship(Map<String, String> fields, Place place) {
    String child = fields.getOrDefault("Relationship.StartNode.NodeID", "");
    String parent = fields.getOrDefault("Relationship.EndNode.NodeID", "");
    boolean sound = gathered.has(child, place, "Relationship.StartNode.NodeID");
    sound &= gathered.has(parent, place, "Relationship.EndNode.NodeID");
    Optional<Kind> kind =
        switch (fields.getOrDefault("Relationship.RelationshipType", "")) {
          case "IS_DIRECTLY_CONSOLIDATED_BY" -> Optional.of(Kind.PARENT);
          case "IS_ULTIMATELY_CONSOLIDATED_BY" -> Optional.of(Kind.ULTIMATE_PARENT);
          default -> Optional.empty();
        };
    boolean active = fields.getOrDefault("Relationship.RelationshipStatus", "").equals("ACTIVE");
    if (kind.isEmpty() || !active) {
      gathered.pass();
    } else if (sound) {
      gathered.holding(parent, child, Share.UNKNOWN, kind.get(), period(fields, place), "GLEIF");
    }
  }

  private Period period(Map<String, String> fields, Place place) {
    for (int i = 1; i <= MOST_PERIODS; i++) {
      String key = "Relationship.Period." + i + ".";
      if (fields.getOrDefault(key + "periodType", "").equals("RELATIONSHIP_PERIOD")) {
        return gathered.period(
            fields.getOrDefault(key + "startDate", ""),
            fields.getOrDefault(key + "endDate", ""),
            place);
      }
    }
    return gathered.period("", "", place);
  }
}
