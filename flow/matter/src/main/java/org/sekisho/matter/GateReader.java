package org.sekisho.matter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Reads {@code gate.yaml} and the files of facts that it names; the format is docs/formats/gate.md.
 */
public final class GateReader {

  public static final String FILE = "gate.yaml";

  private final Problems problems = new Problems();
  private final FactReader factReader = new FactReader(problems);

  private GateReader() {}

  /** Reads every gate of a shelf, or tells the problems of all. */
  public static Checked<SortedMap<String, Gate>> readAll(SortedMap<String, Folder> folders) {
    SortedMap<String, Gate> gates = new TreeMap<>();
    List<Problem> all = new ArrayList<>();
    folders.forEach((name, folder) -> {
      switch (read(folder)) {
        case Checked.Sound<Gate>(Gate gate) -> gates.put(name, gate);
        case Checked.Broken<Gate>(List<Problem> found) -> all.addAll(found);
      }
    });
    return all.isEmpty() ? new Checked.Sound<>(gates) : new Checked.Broken<>(all);
  }

  public static Checked<Gate> read(Folder folder) {
    String file = folder.nameOf(FILE);
    return YamlReader.read(file, folder.files().getOrDefault(FILE, new byte[0]))
        .then(root -> new GateReader().gate(folder, root));
  }

  private Checked<Gate> gate(Folder folder, Node root) {
    Fields fields = Fields.of(root, problems);
    String id = fields.requiredString("gate");
    if (!id.equals(folder.name())) {
      problems.add(
          "gate.name",
          fields.placeOf("gate"),
          Text.of(
              "gate `" + id + "` stands in folder `" + folder.name() + "`",
              "ゲート`" + id + "`がフォルダー`" + folder.name() + "`にあります"),
          Text.of("give both the same name", "同じ名前にしてください"));
    }
    Text title = fields.requiredText("title");
    Text asks = fields.requiredText("asks");
    List<Gate.Role> roles = fields.list("roles").stream().map(this::role).toList();
    List<FactDefinition> facts = facts(fields, folder, roles);
    List<Gate.Assumption> assumptions =
        fields.list("assumptions").stream().flatMap(node -> assumption(node).stream()).toList();
    fields.close();
    MarkingVocabulary markings = new MarkingVocabularyReader(facts, problems).read(folder);
    return problems.check(
        () -> new Gate(id, title, asks, roles, facts, assumptions, markings, folder.contentHash()));
  }

  private Gate.Role role(Node node) {
    Fields fields = Fields.of(node, problems);
    Gate.Role role = new Gate.Role(fields.requiredString("id"), fields.requiredText("title"));
    fields.close();
    return role;
  }

  private Optional<Gate.Assumption> assumption(Node node) {
    Fields fields = Fields.of(node, problems);
    String id = fields.requiredString("id");
    Text text = fields.requiredText("text");
    fields.requiredString("when");
    Optional<Node.Scalar> when = fields.scalarNode("when");
    fields.close();
    return when.map(condition -> new Gate.Assumption(id, text, condition));
  }

  private List<FactDefinition> facts(Fields gate, Folder folder, List<Gate.Role> roles) {
    List<Node> nodes = new ArrayList<>(gate.list("facts"));
    for (String name : gate.strings("facts_in")) {
      nodes.addAll(factsIn(gate, folder, "facts/" + name + ".yaml"));
    }
    List<FactDefinition> facts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node node : nodes) {
      FactDefinition fact = factReader.fact(Fields.of(node, problems), facts.size());
      facts.add(fact);
      if (!seen.add(fact.id())) {
        twice(fact);
      }
      fact.role()
          .filter(role -> roles.stream().noneMatch(known -> known.id().equals(role)))
          .ifPresent(role ->
              factReader.unknownWord(
                  fact.place(), role, roles.stream().map(Gate.Role::id).toList()));
    }
    factReader.check(facts, roles);
    return facts;
  }

  private List<Node> factsIn(Fields gate, Folder folder, String path) {
    byte[] content = folder.files().get(path);
    if (content == null) {
      factReader.unknownWord(gate.placeOf("facts_in"), path, folder.yamlIn("facts"));
      return List.of();
    }
    return switch (YamlReader.read(folder.nameOf(path), content)) {
      case Checked.Sound<Node>(Node root) -> {
        Fields fields = Fields.of(root, problems);
        List<Node> nodes = fields.list("facts");
        fields.close();
        yield nodes;
      }
      case Checked.Broken<Node>(List<Problem> found) -> {
        problems.addAll(found);
        yield List.of();
      }
    };
  }

  private void twice(FactDefinition fact) {
    problems.add(
        "gate.fact.twice",
        fact.place(),
        Text.of(
            "fact `" + fact.id() + "` is defined a second time",
            "事実`" + fact.id() + "`が二度定義されています"),
        Text.of("keep one", "一つだけ残してください"));
  }
}
