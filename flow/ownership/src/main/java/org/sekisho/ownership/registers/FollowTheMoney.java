package org.sekisho.ownership.registers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Party;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.ShareText;
import org.sekisho.ownership.readers.JsonDocuments;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;

/**
 * Entities of FollowTheMoney, one JSON object a line: {@code Ownership} and {@code Directorship}
 * become holdings, persons and companies parties. A percentage in words that are not understood can
 * be anything.
 */
public final class FollowTheMoney {

  private static final Set<String> PERSONS = Set.of("Person");
  private static final Set<String> BODIES =
      Set.of("Company", "Organization", "LegalEntity", "Asset");

  private final Gathering gathered = new Gathering();

  private FollowTheMoney() {}

  public static Checked<RegisterFile> read(String file, byte[] content) {
    return JsonDocuments.read(file, content)
        .then(lines -> {
          FollowTheMoney reader = new FollowTheMoney();
          lines.forEach(reader::entity);
          return reader.gathered.result();
        });
  }

  private void entity(Node node) {
    Fields entity = Fields.of(node, gathered.problems());
    String schema = entity.string("schema").orElse("");
    Optional<Node> properties = entity.node("properties");
    if (properties.isEmpty()) {
      gathered.pass();
      return;
    }
    Fields values = Fields.of(properties.get(), gathered.problems());
    String id = entity.string("id").orElse("");
    switch (schema) {
      case "Ownership" -> links(values, "owner", "asset", share(values), Kind.SHARES, id);
      case "Directorship" ->
          links(values, "director", "organization", Share.UNKNOWN, Kind.DIRECTOR, id);
      case "PublicBody" -> party(id, values, Party.Type.STATE_BODY);
      default -> other(schema, id, values);
    }
  }

  private void other(String schema, String id, Fields values) {
    if (PERSONS.contains(schema)) {
      party(id, values, Party.Type.PERSON);
    } else if (BODIES.contains(schema)) {
      party(id, values, Party.Type.ENTITY);
    } else {
      gathered.pass();
    }
  }

  private void party(String id, Fields values, Party.Type type) {
    if (gathered.has(id, values.place(), "id")) {
      Optional<String> country = first(values, "jurisdiction").or(() -> first(values, "country"));
      gathered.party(new Party(id, first(values, "name").orElse(id), type, country));
    }
  }

  private void links(Fields values, String from, String to, Share share, Kind kind, String source) {
    List<String> holders = values.strings(from);
    List<String> companies = values.strings(to);
    boolean sound = gathered.has(String.join("", holders), values.place(), from);
    sound &= gathered.has(String.join("", companies), values.place(), to);
    if (sound) {
      Period valid =
          gathered.period(
              first(values, "startDate").orElse(""),
              first(values, "endDate").orElse(""),
              values.place());
      for (String holder : holders) {
        for (String company : companies) {
          gathered.holding(holder, company, share, kind, valid, source);
        }
      }
    }
  }

  private static Share share(Fields values) {
    String text = first(values, "percentage").orElse("").replace("%", "").strip();
    return switch (ShareText.of(text)) {
      case ShareText.Read(Share share) -> share;
      case ShareText.Refused(ShareText.Fault fault) -> Share.UNKNOWN;
    };
  }

  private static Optional<String> first(Fields values, String name) {
    return values.strings(name).stream().findFirst();
  }
}
