package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads the files below {@code cases/}: worked cases with the answers they must have. */
final class CaseReader {

  private static final String UNASKED = "unasked";

  private final Gate gate;
  private final Problems problems;
  private final AnswerReader answers;

  CaseReader(Gate gate, Problems problems) {
    this.gate = gate;
    this.problems = problems;
    this.answers = new AnswerReader(gate, problems);
  }

  List<WorkedCase> read(Fields file) {
    Map<String, Answer> shared = answers.read(file.children("given"));
    List<WorkedCase> cases =
        file.list("cases").stream()
            .flatMap(node -> worked(Fields.of(node, problems), shared).stream())
            .toList();
    file.close();
    return cases;
  }

  private Optional<WorkedCase> worked(Fields fields, Map<String, Answer> shared) {
    Text title = fields.requiredText("title");
    Optional<LocalDate> date = fields.requiredDate("date");
    SortedMap<String, Answer> given = given(fields, shared);
    Map<String, WorkedCase.Expected> expected = expected(fields);
    List<String> because = fields.strings("because");
    Optional<List<String>> missing =
        fields.node("missing").isPresent()
            ? Optional.of(fields.strings("missing"))
            : Optional.empty();
    fields.close();
    return date.map(day ->
        new WorkedCase(
            title,
            new Matter(gate, title, day, new TreeMap<>(), given),
            expected,
            because,
            missing,
            fields.placeOf("title")));
  }

  private SortedMap<String, Answer> given(Fields fields, Map<String, Answer> shared) {
    SortedMap<String, Answer> given = new TreeMap<>(shared);
    Map<String, Node> own = new LinkedHashMap<>(fields.children("given"));
    own.entrySet()
        .removeIf(entry -> {
          boolean unasked =
              entry.getValue() instanceof Node.Scalar scalar && scalar.text().equals(UNASKED);
          if (unasked) {
            given.remove(entry.getKey());
          }
          return unasked;
        });
    given.putAll(answers.read(own));
    return given;
  }

  private Map<String, WorkedCase.Expected> expected(Fields fields) {
    Map<String, WorkedCase.Expected> expected = new LinkedHashMap<>();
    fields
        .children("expect")
        .forEach(
            (question, node) -> expected(node).ifPresent(each -> expected.put(question, each)));
    if (fields.node("expect").isEmpty()) {
      fields.requiredString("expect");
    }
    return expected;
  }

  private Optional<WorkedCase.Expected> expected(Node node) {
    String word = node instanceof Node.Scalar scalar ? scalar.text() : "";
    for (Outcome outcome : Outcome.values()) {
      if (outcome.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(new WorkedCase.Expected.Decided(outcome));
      }
    }
    return switch (word) {
      case "undecided" -> Optional.of(new WorkedCase.Expected.Undecided());
      case "none" -> Optional.of(new WorkedCase.Expected.OutOfScope());
      default -> {
        problems.add(
            "law.case.expect",
            node.place(),
            Text.of(
                "`" + Brief.of(word) + "` is nothing to expect",
                "`" + Brief.of(word) + "`は期待値として使えません"),
            Text.of(
                "write free, report, notify, license, forbidden, undecided or none",
                "free、report、notify、license、forbidden、undecided、noneのいずれかを書いてください"));
        yield Optional.empty();
      }
    };
  }
}
