package org.sekisho.law.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads the files below {@code values/}: dated numbers and dated sets. */
final class ValueReader {

  private static final FactType SHARE = new FactType.Share(0, 1_000_000);

  private final Gate gate;
  private final Problems problems;
  private final Map<String, DatedValue> values = new LinkedHashMap<>();
  private final Map<String, DatedSet> sets = new LinkedHashMap<>();

  ValueReader(Gate gate, Problems problems) {
    this.gate = gate;
    this.problems = problems;
  }

  Map<String, DatedValue> values() {
    return values;
  }

  Map<String, DatedSet> sets() {
    return sets;
  }

  void read(Fields file) {
    file.list("values").forEach(node -> value(Fields.of(node, problems)));
    file.list("sets").forEach(node -> set(Fields.of(node, problems)));
    file.close();
  }

  private void value(Fields fields) {
    String id = fields.requiredString("id");
    Text title = fields.requiredText("title");
    FactType type = type(fields);
    Versions<DatedValue.Sourced<Long>> versions = new Versions<>(id, problems);
    for (Node node : fields.list("versions")) {
      Fields version = Fields.of(node, problems);
      long number = number(version, type);
      versions.add(version, sourced(version, number));
      version.close();
    }
    fields.close();
    if (values.put(id, new DatedValue(id, title, type, versions.timeline())) != null) {
      PackProblems.twice(problems, fields.placeOf("id"), id);
    }
  }

  private FactType type(Fields fields) {
    String type = fields.requiredString("type");
    Optional<String> unit = fields.string("unit");
    return switch (type) {
      case "share" -> SHARE;
      case "number" ->
          FactType.Quantity.of(
              unit.orElse(""), 0, Long.MAX_VALUE, fields.number("decimals").orElse(0L).intValue());
      default -> {
        wrong(fields, "type", type, Text.of("share or number", "share又はnumber"));
        yield SHARE;
      }
    };
  }

  private long number(Fields version, FactType type) {
    String text = version.requiredString("value");
    Optional<Long> number = type.parse(text);
    if (number.isEmpty() && !text.isEmpty()) {
      wrong(version, "value", text, type.expected());
    }
    return number.orElse(0L);
  }

  private void wrong(Fields fields, String name, String text, Text expected) {
    problems.add(
        "law.value",
        fields.placeOf(name),
        Text.of("`" + text + "` is no value here", "`" + text + "`はここでは使えません"),
        Text.of("write " + expected.en(), expected.ja() + "を書いてください"));
  }

  private <T> DatedValue.Sourced<T> sourced(Fields version, T value) {
    List<Citation> citations = CitationReader.read(version, problems);
    version.text("note");
    Confidence confidence = version.oneOf("confidence", Confidence.class).orElse(Confidence.LOW);
    return new DatedValue.Sourced<>(value, citations, confidence, version.place());
  }

  private void set(Fields fields) {
    String id = fields.requiredString("id");
    Text title = fields.requiredText("title");
    String of = fields.requiredString("of");
    Optional<FactDefinition> fact = gate.fact(of);
    if (fact.isEmpty()) {
      PackProblems.unknown(
          problems,
          "law.name.unknown",
          fields.placeOf("of"),
          of,
          gate.facts().stream().map(FactDefinition::id).toList());
    }
    Versions<DatedValue.Sourced<List<String>>> versions = new Versions<>(id, problems);
    List<String> words = List.of();
    for (Node node : fields.list("versions")) {
      Fields version = Fields.of(node, problems);
      words = words(version, words, fact);
      versions.add(version, sourced(version, words));
      version.close();
    }
    fields.close();
    if (sets.put(id, new DatedSet(id, title, of, versions.timeline())) != null) {
      PackProblems.twice(problems, fields.placeOf("id"), id);
    }
  }

  /** A version lists all words, or says what it adds to and removes from the one before. */
  private List<String> words(Fields version, List<String> before, Optional<FactDefinition> fact) {
    List<String> words = new ArrayList<>(version.node("values").isPresent() ? List.of() : before);
    List<String> removed = version.strings("remove");
    words.removeAll(removed);
    for (String name : List.of("values", "add")) {
      words.addAll(version.strings(name));
      version.list(name).forEach(node -> check(node, fact));
    }
    version.list("remove").forEach(node -> check(node, fact));
    return List.copyOf(words);
  }

  private void check(Node node, Optional<FactDefinition> fact) {
    if (fact.isPresent()
        && node instanceof Node.Scalar scalar
        && fact.get().type().parse(scalar.text()).isEmpty()) {
      List<String> known =
          fact.get().type() instanceof FactType.Choice choice ? choice.words() : List.of();
      problems.add(
          "law.word.unknown",
          scalar.place(),
          Text.of(
              "`" + scalar.text() + "` is no value of `" + fact.get().id() + "`",
              "`" + scalar.text() + "`は`" + fact.get().id() + "`の値ではありません"),
          Nearest.hint(scalar.text(), known, fact.get().type().expected()));
    }
  }
}
