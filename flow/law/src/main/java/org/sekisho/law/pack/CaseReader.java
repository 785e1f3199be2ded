package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Gate;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Reads the files below {@code cases/} of a regime: worked cases with the answers they must have.
 * They are read apart from the law, which is in force without them.
 */
public final class CaseReader {

  static final String BELOW = "cases";

  private static final String UNASKED = "unasked";

  private final Regime regime;
  private final Gate gate;
  private final Problems problems;
  private final AnswerReader answers;

  private CaseReader(Regime regime, Problems problems) {
    this.regime = regime;
    this.gate = regime.gate();
    this.problems = problems;
    this.answers = new AnswerReader(gate, problems);
  }

  /** All worked cases of a regime's folder, or every problem of them. */
  public static Checked<List<WorkedCase>> read(Folder folder, Regime regime) {
    Problems problems = new Problems();
    CaseReader reader = new CaseReader(regime, problems);
    List<WorkedCase> cases = new ArrayList<>();
    for (String path : folder.yamlIn(BELOW)) {
      switch (YamlReader.read(
          folder.nameOf(path), folder.files().getOrDefault(path, new byte[0]))) {
        case Checked.Sound<Node>(Node root) -> cases.addAll(reader.read(Fields.of(root, problems)));
        case Checked.Broken<Node>(List<Problem> found) -> problems.addAll(found);
      }
    }
    cases.forEach(reader::check);
    return problems.check(() -> List.copyOf(cases));
  }

  /** Whatever a case names, the regime and its gate define. */
  private void check(WorkedCase worked) {
    List<String> questions = regime.questions().stream().map(Question::id).toList();
    List<String> rules =
        regime.rules().stream().flatMap(Rule::withExceptions).map(Rule::id).toList();
    List<String> facts = gate.facts().stream().map(FactDefinition::id).toList();
    worked.expected().keySet().forEach(id -> defined(id, questions, worked.place()));
    worked.because().forEach(id -> defined(id, rules, worked.place()));
    worked.missing().orElse(List.of()).forEach(id -> defined(id, facts, worked.place()));
  }

  private void defined(String id, List<String> known, Place place) {
    if (!known.contains(id)) {
      PackProblems.unknown(problems, "law.reference", place, id, known);
    }
  }

  private List<WorkedCase> read(Fields file) {
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
