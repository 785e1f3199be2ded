package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.law.condition.CelText;
import org.sekisho.law.condition.Expression;
import org.sekisho.law.condition.ExpressionMemory;
import org.sekisho.law.condition.PackNames;
import org.sekisho.law.condition.Stated;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Reads a regime folder; the format is docs/formats/rule-pack.md. All problems of the pack are told
 * at once, and nothing of a broken pack is kept.
 */
public final class RegimeReader {

  public static final String FILE = "regime.yaml";

  private final Folder folder;
  private final ExpressionMemory memory;
  private final Problems problems = new Problems();

  private RegimeReader(Folder folder, ExpressionMemory memory) {
    this.folder = folder;
    this.memory = memory;
  }

  /** Reads every regime of a shelf, or tells the problems of all. */
  public static Checked<SortedMap<String, Regime>> readAll(
      SortedMap<String, Folder> folders, Map<String, Gate> gates) {
    return readAll(folders, gates, ExpressionMemory.none());
  }

  /** Reads every regime of a shelf, whose condition texts may have been read before. */
  public static Checked<SortedMap<String, Regime>> readAll(
      SortedMap<String, Folder> folders, Map<String, Gate> gates, ExpressionMemory memory) {
    SortedMap<String, Regime> regimes = new TreeMap<>();
    List<Problem> all = new ArrayList<>();
    folders.forEach((name, folder) -> {
      switch (read(folder, gates, memory)) {
        case Checked.Sound<Regime>(Regime regime) -> regimes.put(name, regime);
        case Checked.Broken<Regime>(List<Problem> found) -> all.addAll(found);
      }
    });
    return all.isEmpty() ? new Checked.Sound<>(regimes) : new Checked.Broken<>(all);
  }

  public static Checked<Regime> read(Folder folder, Map<String, Gate> gates) {
    return read(folder, gates, ExpressionMemory.none());
  }

  /** Reads a regime whose condition texts may have been read before. */
  public static Checked<Regime> read(
      Folder folder, Map<String, Gate> gates, ExpressionMemory memory) {
    return new RegimeReader(folder, memory).regime(gates);
  }

  private Checked<Regime> regime(Map<String, Gate> gates) {
    Optional<Fields> fields = document(FILE);
    Optional<Gate> gate = fields.flatMap(regime -> gate(regime, gates));
    if (fields.isEmpty() || gate.isEmpty()) {
      return new Checked.Broken<>(problems.inOrder());
    }
    return regime(fields.get(), gate.get());
  }

  private Checked<Regime> regime(Fields fields, Gate gate) {
    String id = fields.requiredString("regime");
    if (!id.equals(folder.name())) {
      problems.add(
          "law.regime.name",
          fields.placeOf("regime"),
          Text.of(
              "regime `" + Brief.of(id) + "` stands in folder `" + folder.name() + "`",
              "制度`" + Brief.of(id) + "`がフォルダー`" + folder.name() + "`にあります"),
          Text.of("give both the same name", "同じ名前にしてください"));
    }
    ValueReader values = new ValueReader(gate, problems);
    documents("values").forEach(values::read);
    Optional<Fields> termFile = optional("terms.yaml");
    PackNames names =
        new PackNames(values.values().keySet(), values.sets().keySet(), TermReader.ids(termFile));
    ContentHash hash = folder.without(CaseReader.BELOW).without(CalendarReader.FILE).contentHash();
    ContentHash pack = ContentHash.of(gate.hash().hex() + hash.hex());
    Map<String, Expression> remembered = memory.recall(pack);
    CelText text = new CelText(gate, names, remembered, problems);
    Map<String, DefinedTerm> terms = new TermReader(text, problems).read(termFile);
    ClockReader clocks = new ClockReader(problems);
    DutyReader duties = new DutyReader(problems);
    optional("duties.yaml").ifPresent(duties::read);
    Map<String, Clock> clockById = clocks.read(optional("clocks.yaml"));
    RuleReader ruleReader = new RuleReader(text, problems);
    List<Rule> rules =
        documents("rules").stream().flatMap(file -> ruleReader.read(file).stream()).toList();
    Regime regime =
        new Regime(
            id,
            gate,
            fields.requiredString("jurisdiction"),
            fields.requiredText("title"),
            fields.requiredText("purpose"),
            byId(fields, "authorities", Regime.Authority::id, RegimeReader::authority),
            byId(fields, "instruments", Regime.Instrument::id, RegimeReader::instrument),
            fields.list("questions").stream()
                .flatMap(node -> question(node, text).stream())
                .toList(),
            byId(fields, "events", Regime.Event::id, RegimeReader::event),
            fields.list("doubts").stream().map(this::doubt).toList(),
            terms,
            values.values(),
            values.sets(),
            duties.filings(),
            duties.criteria(),
            clockById,
            rules,
            new CollisionReader(text, problems).read(optional("collisions.yaml")),
            gate.assumptions().stream().flatMap(each -> text.read(each.when()).stream()).toList(),
            hash);
    fields.close();
    new References(regime, folder, problems).check();
    if (remembered.isEmpty()) {
      memory.keep(pack, text.readSoFar());
    }
    return problems.check(() -> regime);
  }

  private Optional<Gate> gate(Fields fields, Map<String, Gate> gates) {
    String name = fields.requiredString("gate");
    Optional<Gate> gate = Optional.ofNullable(gates.get(name));
    if (gate.isEmpty() && !name.isEmpty()) {
      problems.add(
          "law.gate.unknown",
          fields.placeOf("gate"),
          Text.of("there is no gate `" + Brief.of(name) + "`", "ゲート`" + Brief.of(name) + "`はありません"),
          Nearest.hint(
              name,
              gates.keySet(),
              Text.of(
                  "the gates are: " + String.join(", ", gates.keySet()),
                  "使えるゲート：" + String.join("、", gates.keySet()))));
    }
    return gate;
  }

  private Optional<Question> question(Node node, CelText text) {
    Fields fields = Fields.of(node, problems);
    String id = fields.requiredString("id");
    Text title = fields.requiredText("title");
    Optional<Stated> scope = fields.scalarNode("scope").flatMap(text::read);
    Optional<LocalDate> from = fields.requiredDate("from");
    fields.close();
    return from.map(day -> new Question(id, title, scope, day));
  }

  private static Regime.Authority authority(Fields fields) {
    return new Regime.Authority(fields.requiredString("id"), fields.requiredText("title"));
  }

  private static Regime.Instrument instrument(Fields fields) {
    return new Regime.Instrument(
        fields.requiredString("id"), fields.requiredText("title"), fields.string("url"));
  }

  private static Regime.Event event(Fields fields) {
    return new Regime.Event(fields.requiredString("id"), fields.requiredText("title"));
  }

  private Text doubt(Node node) {
    Fields fields = Fields.of(node, problems);
    Text text = Text.of(fields.requiredString("en"), fields.requiredString("ja"));
    fields.close();
    return text;
  }

  private <T> Map<String, T> byId(
      Fields fields, String name, Function<T, String> id, Function<Fields, T> reader) {
    Map<String, T> all = new LinkedHashMap<>();
    for (Node node : fields.list(name)) {
      Fields each = Fields.of(node, problems);
      T value = reader.apply(each);
      each.close();
      if (all.put(id.apply(value), value) != null) {
        PackProblems.twice(problems, each.placeOf("id"), id.apply(value));
      }
    }
    return all;
  }

  private List<Fields> documents(String below) {
    return folder.yamlIn(below).stream().flatMap(path -> document(path).stream()).toList();
  }

  private Optional<Fields> optional(String path) {
    return folder.files().containsKey(path) ? document(path) : Optional.empty();
  }

  private Optional<Fields> document(String path) {
    byte[] content = folder.files().getOrDefault(path, new byte[0]);
    return switch (YamlReader.read(folder.nameOf(path), content)) {
      case Checked.Sound<Node>(Node root) -> Optional.of(Fields.of(root, problems));
      case Checked.Broken<Node>(List<Problem> found) -> {
        problems.addAll(found);
        yield Optional.empty();
      }
    };
  }
}
