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
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code gate.yaml}; the format is docs/formats/gate.md. */
public final class GateReader {

  public static final String FILE = "gate.yaml";

  private static final Set<String> SIDES = Set.of("business", "bureaucracy", "politics");
  private static final Set<String> FINDERS = Set.of("screening", "ownership");

  private final Problems problems = new Problems();

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
    List<FactDefinition> facts = facts(fields, roles);
    List<Gate.Assumption> assumptions =
        fields.list("assumptions").stream().flatMap(node -> assumption(node).stream()).toList();
    fields.close();
    return problems.check(
        () -> new Gate(id, title, asks, roles, facts, assumptions, folder.contentHash()));
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

  private List<FactDefinition> facts(Fields gate, List<Gate.Role> roles) {
    List<FactDefinition> facts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node node : gate.list("facts")) {
      FactDefinition fact = fact(Fields.of(node, problems), facts.size());
      facts.add(fact);
      if (!seen.add(fact.id())) {
        problems.add(
            "gate.fact.twice",
            fact.place(),
            Text.of(
                "fact `" + fact.id() + "` is defined a second time",
                "事実`" + fact.id() + "`が二度定義されています"),
            Text.of("keep one", "一つだけ残してください"));
      }
      fact.role()
          .filter(role -> roles.stream().noneMatch(known -> known.id().equals(role)))
          .ifPresent(
              role -> unknownWord(fact.place(), role, roles.stream().map(Gate.Role::id).toList()));
    }
    return facts;
  }

  private FactDefinition fact(Fields fields, int slot) {
    String id = fields.requiredString("id");
    Place place = fields.placeOf("id");
    if (!id.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+")) {
      problems.add(
          "gate.fact.id",
          place,
          Text.of("`" + id + "` is no id of a fact", "`" + id + "`は事実のidとして使えません"),
          Text.of(
              "write words with a dot between, such as target.listed",
              "target.listedのように語を点でつないでください"));
    }
    FactType type = type(fields);
    FactDefinition fact =
        new FactDefinition(
            id,
            slot,
            fields.string("role"),
            type,
            fields.requiredText("label"),
            fields.requiredText("question"),
            fields.text("help"),
            words(fields, "stated_by", SIDES),
            words(fields, "found_by", FINDERS),
            fields.string("found_as"),
            new ListingReader(fields, problems).read(type),
            place);
    fields.close();
    return fact;
  }

  private List<String> words(Fields fields, String name, Set<String> known) {
    List<String> words = fields.strings(name);
    words.stream()
        .filter(word -> !known.contains(word))
        .forEach(word -> unknownWord(fields.placeOf(name), word, known.stream().sorted().toList()));
    return words;
  }

  private FactType type(Fields fields) {
    String kind = fields.requiredString("type");
    return switch (kind) {
      case "yes-no" -> new FactType.YesOrNo();
      case "choice" -> choice(fields);
      case "country" -> new FactType.Country();
      case "share" -> new FactType.Share(share(fields, "min"), share(fields, "max"));
      case "number" -> number(fields);
      case "day" -> new FactType.Day();
      default -> {
        unknownWord(
            fields.placeOf("type"),
            kind,
            List.of("yes-no", "choice", "country", "share", "number", "day"));
        yield new FactType.YesOrNo();
      }
    };
  }

  private FactType choice(Fields fields) {
    List<FactType.Choice.Option> options = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Node node : fields.list("values")) {
      Fields option = Fields.of(node, problems);
      String id = option.requiredString("id");
      options.add(new FactType.Choice.Option(id, option.requiredText("label")));
      option.close();
      if (!seen.add(id)) {
        problems.add(
            "gate.value.twice",
            option.place(),
            Text.of("`" + id + "` stands here a second time", "`" + id + "`が重複しています"),
            Text.of("keep one", "一つだけ残してください"));
      }
    }
    if (options.isEmpty()) {
      problems.add(
          "gate.values",
          fields.place(),
          Text.of("a choice needs `values`", "選択には`values`が必要です"),
          Text.of("list them", "値を列挙してください"));
    }
    return new FactType.Choice(options);
  }

  private FactType number(Fields fields) {
    long least = fields.number("min").orElse(0L);
    long greatest = fields.number("max").orElse(Long.MAX_VALUE / 4);
    return new FactType.Quantity(fields.requiredString("unit"), least, greatest);
  }

  private long share(Fields fields, String name) {
    Optional<String> text = fields.string(name);
    Optional<Long> share = text.flatMap(Percent::parse);
    if (text.isPresent() && share.isEmpty()) {
      unknownWord(fields.placeOf(name), text.get(), List.of("5 %", "0.99 %"));
    }
    return share.orElse("min".equals(name) ? 0L : 1_000_000L);
  }

  private void unknownWord(Place place, String word, List<String> known) {
    problems.add(
        "gate.word",
        place,
        Text.of("`" + word + "` is not known here", "`" + word + "`はここでは使えません"),
        Text.of(
            "write one of: " + String.join(", ", known),
            "次のいずれかを書いてください：" + String.join("、", known)));
  }
}
