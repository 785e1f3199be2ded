package org.sekisho.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.access.Level;
import org.sekisho.access.Scheme;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code markings.yaml} of a gate; the format is docs/formats/gate.md. */
final class MarkingVocabularyReader {

  private static final String FILE = "markings.yaml";
  private static final String NO_LEVEL = "none";
  private static final String READER = "reader";

  private final Map<String, FactDefinition> facts = new TreeMap<>();
  private final Problems problems;

  MarkingVocabularyReader(List<FactDefinition> facts, Problems problems) {
    facts.forEach(fact -> this.facts.put(fact.id(), fact));
    this.problems = problems;
  }

  MarkingVocabulary read(Folder folder) {
    byte[] content = folder.files().get(FILE);
    if (content == null) {
      return MarkingVocabulary.NONE;
    }
    return switch (YamlReader.read(folder.nameOf(FILE), content)) {
      case Checked.Sound<Node>(Node root) -> vocabulary(Fields.of(root, problems));
      case Checked.Broken<Node>(List<Problem> found) -> {
        problems.addAll(found);
        yield MarkingVocabulary.NONE;
      }
    };
  }

  private MarkingVocabulary vocabulary(Fields fields) {
    Map<Level, SortedMap<String, Answer>> levels = new EnumMap<>(Level.class);
    Optional<SortedMap<String, Answer>> unlevelled = Optional.empty();
    for (Map.Entry<String, Node> entry : fields.children("levels").entrySet()) {
      SortedMap<String, Answer> answers = answers(entry.getValue());
      if (entry.getKey().equals(NO_LEVEL)) {
        unlevelled = Optional.of(answers);
      } else {
        level(entry.getKey(), entry.getValue().place())
            .ifPresent(level -> levels.put(level, answers));
      }
    }
    Map<String, SortedMap<String, Answer>> words = new HashMap<>();
    fields.children("words").forEach((word, node) -> words.put(word, answers(node)));
    List<MarkingVocabulary.Release> releases = new ArrayList<>();
    fields
        .list("releases")
        .forEach(node -> release(Fields.of(node, problems)).ifPresent(releases::add));
    fields.close();
    return new MarkingVocabulary(levels, unlevelled, words, releases);
  }

  private Optional<MarkingVocabulary.Release> release(Fields fields) {
    fields.requiredString("scheme");
    Optional<Scheme> scheme = fields.oneOf("scheme", Scheme.class);
    String id = fields.requiredString(READER);
    Optional<FactDefinition> reader = fact(id, fields.placeOf(READER));
    if (reader.filter(fact -> !(fact.type() instanceof FactType.Country)).isPresent()) {
      problems.add(
          "gate.marking.reader",
          fields.placeOf(READER),
          Text.of("`" + Brief.of(id) + "` is no country", "`" + Brief.of(id) + "`は国を示す事実ではありません"),
          Text.of("name a fact of type country", "型がcountryの事実を指定してください"));
    }
    SortedMap<String, Answer> named = answers(fields, "named");
    SortedMap<String, Answer> notNamed = answers(fields, "not_named");
    SortedMap<String, Answer> silent = answers(fields, "silent");
    fields.close();
    return scheme.isEmpty() || reader.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MarkingVocabulary.Release(scheme.get(), reader.get(), named, notNamed, silent));
  }

  private SortedMap<String, Answer> answers(Fields fields, String name) {
    return fields.node(name).map(this::answers).orElseGet(TreeMap::new);
  }

  private SortedMap<String, Answer> answers(Node node) {
    SortedMap<String, Answer> answers = new TreeMap<>();
    if (!(node
        instanceof Node.Mapping(Place place, Map<String, Node> entries, Map<String, Place> keys))) {
      Fields.of(node, problems).close();
      return answers;
    }
    entries.forEach((id, value) ->
        fact(id, keys.getOrDefault(id, place))
            .flatMap(fact -> answer(fact, value))
            .ifPresent(answer -> answers.put(id, answer)));
    return answers;
  }

  private Optional<Answer> answer(FactDefinition fact, Node value) {
    String text = value instanceof Node.Scalar scalar ? scalar.text() : "";
    Optional<Answer> answer = AnswerReader.parse(fact, text);
    if (answer.isEmpty()) {
      Text expected = fact.type().expected();
      problems.add(
          "gate.marking.value",
          value.place(),
          Text.of(
              "`" + Brief.of(text) + "` is no value of `" + fact.id() + "`",
              "`" + Brief.of(text) + "`は`" + fact.id() + "`の値ではありません"),
          Text.of("write " + expected.en(), expected.ja() + "を書いてください"));
    }
    return answer;
  }

  private Optional<FactDefinition> fact(String id, Place place) {
    Optional<FactDefinition> fact = Optional.ofNullable(facts.get(id));
    if (fact.isEmpty()) {
      unknown("fact", id, place, List.copyOf(facts.keySet()));
    }
    return fact;
  }

  private Optional<Level> level(String code, Place place) {
    Optional<Level> level = Level.ofCode(code);
    if (level.isEmpty()) {
      unknown("level", code, place, Arrays.stream(Level.values()).map(Level::code).toList());
    }
    return level;
  }

  private void unknown(String kind, String word, Place place, List<String> known) {
    String all = String.join(", ", known);
    problems.add(
        "gate.marking." + kind,
        place,
        Text.of("`" + Brief.of(word) + "` is not known here", "`" + Brief.of(word) + "`はここでは使えません"),
        Nearest.hint(word, known, Text.of("known are: " + all, "使える語：" + all)));
  }
}
