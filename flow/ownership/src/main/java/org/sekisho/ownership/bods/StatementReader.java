package org.sekisho.ownership.bods;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Party;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads statements as the schema of BODS 0.4 asks: fields that must be there, and their words. */
final class StatementReader {

  private static final int SHORTEST_ID = 32;
  private static final int LONGEST_ID = 64;

  private final Problems problems;

  StatementReader(Problems problems) {
    this.problems = problems;
  }

  Statement read(Node node) {
    Fields fields = Fields.of(node, problems);
    String id = fields.requiredString("statementId");
    if (!id.isEmpty() && (id.length() < SHORTEST_ID || id.length() > LONGEST_ID)) {
      tell(
          "bods.statement.id",
          fields.placeOf("statementId"),
          Text.of(
              "`" + Brief.of(id) + "` has " + id.length() + " characters",
              "`" + Brief.of(id) + "`は" + id.length() + "文字です"),
          Text.of("a statement id has 32 to 64 characters", "文の識別子は32〜64文字です"));
    }
    LocalDate published = published(fields);
    String status = word(fields, "recordStatus", Codelists.RECORD_STATUSES, true);
    String type = word(fields, "recordType", Codelists.RECORD_TYPES, true);
    String recordId = fields.requiredString("recordId");
    String subject = fields.requiredString("declarationSubject");
    Fields details = details(fields);
    boolean component = details.truth("isComponent").orElseGet(() -> missingComponent(details));
    Statement.Details read =
        type.equals("relationship") ? relationship(details) : named(details, recordId, type);
    return new Statement(fields.place(), id, recordId, subject, status, published, component, read);
  }

  private Fields details(Fields fields) {
    Optional<Node> details = fields.node("recordDetails");
    if (details.isEmpty()) {
      fields.requiredString("recordDetails");
    }
    return Fields.of(
        details.orElse(new Node.Mapping(fields.place(), Map.of(), Map.of())), problems);
  }

  private boolean missingComponent(Fields details) {
    if (details.node("isComponent").isEmpty()) {
      details.requiredString("isComponent");
    }
    return false;
  }

  /** Known from its publication, or else from the day on which it was made. */
  private LocalDate published(Fields fields) {
    Optional<LocalDate> made = date(fields, "statementDate");
    Optional<Node> node = fields.node("publicationDetails");
    if (node.isEmpty()) {
      fields.requiredString("publicationDetails");
      return made.orElse(LocalDate.EPOCH);
    }
    Fields publication = Fields.of(node.get(), problems);
    publication.requiredString("bodsVersion");
    publication.requiredString("publicationDate");
    Optional<LocalDate> published = date(publication, "publicationDate");
    if (publication.node("publisher").isEmpty()) {
      publication.requiredString("publisher");
    }
    return published.or(() -> made).orElse(LocalDate.EPOCH);
  }

  private Statement.Details named(Fields details, String recordId, String type) {
    boolean person = type.equals("person");
    Party.Type kind = Party.Type.PERSON;
    if (person) {
      word(details, "personType", Codelists.PERSON_TYPES, true);
    } else {
      kind = entityType(details);
    }
    String name = person ? personName(details) : details.string("name").orElse("");
    Optional<String> country =
        person
            ? details.list("nationalities").stream().findFirst().flatMap(this::code)
            : details.node("jurisdiction").flatMap(this::code);
    return new Statement.Named(
        new Party(recordId, name.isEmpty() ? recordId : name, kind, country));
  }

  private Party.Type entityType(Fields details) {
    Optional<Node> node = details.node("entityType");
    if (node.isEmpty()) {
      details.requiredString("entityType");
      return Party.Type.UNKNOWN;
    }
    Fields type = Fields.of(node.get(), problems);
    String word = word(type, "type", Codelists.ENTITY_TYPES.keySet(), true);
    return Codelists.ENTITY_TYPES.getOrDefault(word, Party.Type.UNKNOWN);
  }

  private String personName(Fields details) {
    return details.list("names").stream()
        .findFirst()
        .flatMap(name -> Fields.of(name, problems).string("fullName"))
        .orElse("");
  }

  private Optional<String> code(Node place) {
    return Fields.of(place, problems).string("code");
  }

  private Statement.Details relationship(Fields details) {
    List<Statement.Interest> interests = new ArrayList<>();
    for (Node interest : details.list("interests")) {
      interests.add(interest(Fields.of(interest, problems)));
    }
    return new Statement.Relationship(
        reference(details, "subject"),
        reference(details, "interestedParty"),
        interests,
        details.strings("componentRecords"));
  }

  private Statement.Reference reference(Fields details, String name) {
    Optional<Node> node = details.node(name);
    if (node.isPresent() && node.get() instanceof Node.Mapping reasoned) {
      String reason =
          word(Fields.of(reasoned, problems), "reason", Codelists.UNSPECIFIED_REASONS, true);
      return new Statement.Reference.Unspecified(reasoned.place(), reason);
    }
    return new Statement.Reference.ToRecord(details.placeOf(name), details.requiredString(name));
  }

  private Statement.Interest interest(Fields fields) {
    String type = word(fields, "type", Codelists.INTEREST_TYPES.keySet(), false);
    String direct = word(fields, "directOrIndirect", Codelists.DIRECTNESS, false);
    Optional<LocalDate> from = date(fields, "startDate");
    Optional<LocalDate> to = date(fields, "endDate");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      tell(
          "bods.interest.reversed",
          fields.placeOf("endDate"),
          Text.of("the interest ends before it begins", "持分の終了日が開始日より前です"),
          Text.of("put the later day into `endDate`", "`endDate`には後の日を書いてください"));
      to = Optional.empty();
    }
    return new Statement.Interest(
        Codelists.INTEREST_TYPES.getOrDefault(type, Kind.INFLUENCE),
        direct.isEmpty() ? "unknown" : direct,
        new ShareReader(problems).read(fields),
        from,
        to);
  }

  private Optional<LocalDate> date(Fields fields, String name) {
    Optional<String> text = fields.string(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(text.get().substring(0, Math.min(10, text.get().length()))));
    } catch (DateTimeException notADay) {
      tell(
          "bods.date",
          fields.placeOf(name),
          Text.of(
              "`" + Brief.of(text.get()) + "` is not a day",
              "`" + Brief.of(text.get()) + "`は日付ではありません"),
          Text.of("write it as 2026-11-10", "2026-11-10のように書いてください"));
      return Optional.empty();
    }
  }

  private String word(Fields fields, String name, Collection<String> known, boolean needed) {
    String word = needed ? fields.requiredString(name) : fields.string(name).orElse("");
    if (!word.isEmpty() && !known.contains(word)) {
      String all = String.join(", ", known.stream().sorted().toList());
      tell(
          "bods.word",
          fields.placeOf(name),
          Text.of(
              "`" + Brief.of(word) + "` is not a word of `" + name + "`",
              "`" + Brief.of(word) + "`は`" + name + "`に使えません"),
          Nearest.to(word, known)
              .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
              .orElse(Text.of("write one of: " + all, "次のいずれかを書いてください：" + all)));
    }
    return word;
  }

  private void tell(String code, Place place, Text found, Text help) {
    problems.add(code, place, found, help);
  }
}
