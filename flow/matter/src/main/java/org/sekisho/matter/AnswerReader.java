package org.sekisho.matter;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code fact: value} pairs against a gate's vocabulary. */
public final class AnswerReader {

  private static final String UNKNOWN = "unknown";

  private final Gate gate;
  private final Problems problems;

  public AnswerReader(Gate gate, Problems problems) {
    this.gate = gate;
    this.problems = problems;
  }

  public SortedMap<String, Answer> read(Map<String, Node> entries) {
    SortedMap<String, Answer> answers = new TreeMap<>();
    entries.forEach((id, node) -> read(id, node).ifPresent(answer -> answers.put(id, answer)));
    return answers;
  }

  private Optional<Answer> read(String id, Node node) {
    Optional<FactDefinition> fact = gate.fact(id);
    if (fact.isEmpty()) {
      unknownFact(id, node.place());
      return Optional.empty();
    }
    if (!(node instanceof Node.Scalar scalar)) {
      wrongValue(fact.get(), node.place(), Text.of("not a single value", "単一の値ではない"));
      return Optional.empty();
    }
    Optional<Answer> answer = parse(fact.get(), scalar.text());
    if (answer.isEmpty()) {
      wrongValue(fact.get(), node.place(), Text.same("`" + Brief.of(scalar.text()) + "`"));
    }
    return answer;
  }

  /** The answer that a text gives to a fact, or empty where it is not a value of its type. */
  public static Optional<Answer> parse(FactDefinition fact, String text) {
    return UNKNOWN.equals(text)
        ? Optional.of(new Answer.DontKnow())
        : fact.type().parse(text).map(Answer.Known::new);
  }

  /** The answer as it is written in a matter. */
  public static String write(FactDefinition fact, Answer answer) {
    return switch (answer) {
      case Answer.Known(long value) -> fact.type().write(value);
      case Answer.DontKnow() -> UNKNOWN;
    };
  }

  private void unknownFact(String id, Place place) {
    Text help =
        Nearest.to(id, gate.facts().stream().map(FactDefinition::id).toList())
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(
                Text.of(
                    "see the facts with `sekisho law show " + gate.id() + "`",
                    "`sekisho law show " + gate.id() + "`で事実の一覧を確かめてください"));
    problems.add(
        "matter.fact.unknown",
        place,
        Text.of(
            "gate `" + gate.id() + "` has no fact `" + Brief.of(id) + "`",
            "ゲート`" + gate.id() + "`に事実`" + Brief.of(id) + "`はありません"),
        help);
  }

  private void wrongValue(FactDefinition fact, Place place, Text found) {
    Text expected = fact.type().expected();
    problems.add(
        "matter.value",
        place,
        Text.of(
            found.en() + " is no value of `" + fact.id() + "`",
            found.ja() + "は`" + fact.id() + "`の値ではありません"),
        Text.of("write " + expected.en(), expected.ja() + "を書いてください"));
  }
}
