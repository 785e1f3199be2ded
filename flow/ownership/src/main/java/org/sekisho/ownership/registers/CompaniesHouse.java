package org.sekisho.ownership.registers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Party;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.readers.JsonDocuments;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;

/**
 * Persons with significant control as UK Companies House publishes them: one JSON object a line.
 * Natures of control are brackets: over 25 to 50, over 50 to under 75, and 75 to 100 per cent
 * (Companies Act 2006, schedule 1A; the Register of People with Significant Control Regulations
 * 2016, regulation 7 and schedule 2).
 */
public final class CompaniesHouse {

  private static final Share QUARTER_TO_HALF = new Share(25_000_001, 50_000_000);
  private static final Share HALF_TO_THREE_QUARTERS = new Share(50_000_001, 74_999_999);
  private static final Share THREE_QUARTERS_UP = Share.percent(75, 100);
  private static final Share OVER_QUARTER = new Share(25_000_001, Share.WHOLE);
  private static final int DIGITS = 8;

  private final Gathering gathered = new Gathering();

  private CompaniesHouse() {}

  public static Checked<RegisterFile> read(String file, byte[] content) {
    return JsonDocuments.read(file, content)
        .then(lines -> {
          CompaniesHouse reader = new CompaniesHouse();
          lines.forEach(reader::line);
          return reader.gathered.result();
        });
  }

  private void line(Node node) {
    Fields line = Fields.of(node, gathered.problems());
    String company = line.string("company_number").orElse("");
    Optional<Node> content = line.node("data");
    if (company.isEmpty() || content.isEmpty()) {
      gathered.pass();
      return;
    }
    Fields record = Fields.of(content.get(), gathered.problems());
    String kind = record.string("kind").orElse("");
    if (record.node("natures_of_control").isPresent()) {
      person(company, record, kind);
    } else if (record.string("statement").isPresent() || kind.startsWith("super-secure")) {
      gathered.unnamed(company, record.string("statement").orElse(kind));
    } else {
      gathered.pass();
    }
  }

  private void person(String company, Fields record, String kind) {
    String name = record.string("name").orElse("");
    Optional<Fields> identified =
        record.node("identification").map(node -> Fields.of(node, gathered.problems()));
    String id = identified.flatMap(CompaniesHouse::number).orElseGet(() -> link(record, name));
    if (!gathered.has(id, record.place(), "links.self")) {
      return;
    }
    boolean individual = kind.startsWith("individual");
    Optional<String> country =
        individual
            ? record.string("nationality")
            : identified.flatMap(found -> found.string("country_registered"));
    gathered.party(
        new Party(
            id,
            name.isEmpty() ? id : name,
            individual ? Party.Type.PERSON : Party.Type.ENTITY,
            country));
    Period valid =
        gathered.period(
            record.string("notified_on").orElse(""),
            record.string("ceased_on").orElse(""),
            record.place());
    List<String> natures = record.strings("natures_of_control");
    natures.forEach(
        nature -> gathered.holding(id, company, share(nature), kind(nature), valid, nature));
  }

  private String link(Fields record, String name) {
    return record
        .node("links")
        .flatMap(node -> Fields.of(node, gathered.problems()).string("self"))
        .orElse(name);
  }

  /** A company of the same register is known by its number, so that chains join. */
  private static Optional<String> number(Fields identification) {
    String where =
        identification.string("country_registered").orElse("")
            + " "
            + identification.string("place_registered").orElse("");
    String at = where.toLowerCase(Locale.ROOT);
    boolean british =
        List.of("england", "wales", "scotland", "united kingdom", "companies house").stream()
            .anyMatch(at::contains);
    return identification
        .string("registration_number")
        .map(number -> number.strip().toUpperCase(Locale.ROOT))
        .filter(number -> british && number.matches("[A-Z0-9]{1,8}"))
        .map(number -> "0".repeat(DIGITS - number.length()) + number);
  }

  private static Kind kind(String nature) {
    if (nature.startsWith("ownership-of-shares")) {
      return Kind.CAPITAL;
    }
    if (nature.startsWith("voting-rights")) {
      return Kind.VOTES;
    }
    if (nature.startsWith("right-to-share-surplus-assets")) {
      return Kind.PROFIT;
    }
    return nature.startsWith("right-to-appoint") ? Kind.BOARD : Kind.INFLUENCE;
  }

  private static Share share(String nature) {
    if (nature.contains("25-to-50-percent")) {
      return QUARTER_TO_HALF;
    }
    if (nature.contains("50-to-75-percent")) {
      return HALF_TO_THREE_QUARTERS;
    }
    if (nature.contains("75-to-100-percent")) {
      return THREE_QUARTERS_UP;
    }
    return nature.contains("more-than-25-percent") ? OVER_QUARTER : Share.UNKNOWN;
  }
}
