package org.sekisho.casework.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.filing.Part;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads a folder of authorities. See docs/formats/routing.md. */
public final class RoutingReader {

  /** The file by which such a folder is known. */
  public static final String FILE = "authorities.yaml";

  static final String RULES = "routing.yaml";
  static final String FILINGS = "filings.yaml";

  private final Folder folder;
  private final Problems problems = new Problems();
  private final Set<String> seen = new HashSet<>();

  private RoutingReader(Folder folder) {
    this.folder = folder;
  }

  /** The routing of a folder, or every problem in it. */
  public static Checked<Routing> read(Folder folder) {
    return new RoutingReader(folder).read();
  }

  private Checked<Routing> read() {
    Optional<Fields> file = file(FILE);
    Optional<Fields> rules = file(RULES);
    Optional<Fields> filings =
        folder.files().containsKey(FILINGS) ? file(FILINGS) : Optional.empty();
    if (file.isEmpty() || rules.isEmpty()) {
      return new Checked.Broken<>(problems.inOrder());
    }
    String jurisdiction = file.get().requiredString("jurisdiction");
    Text title = file.get().requiredText("title");
    List<Authority> authorities =
        file.get().list("authorities").stream().map(this::authority).toList();
    SortedMap<String, FlagKind> flags = new TreeMap<>();
    file.get()
        .list("flags")
        .forEach(
            node -> flag(Fields.of(node, problems)).ifPresent(flag -> flags.put(flag.id(), flag)));
    file.get().close();
    Set<String> units = new TreeSet<>();
    authorities.forEach(authority -> authority.units().forEach(unit -> units.add(unit.id())));
    authorities.forEach(authority -> authority.units().forEach(unit -> above(unit, units)));
    List<Rule> read = new RuleReader(authorities, flags.keySet(), problems, seen).read(rules.get());
    List<Routing.EventName> events = filings.map(this::events).orElse(List.of());
    List<Requirement> requirements = filings.map(this::requirements).orElse(List.of());
    return problems.check(() ->
        new Routing(
            jurisdiction,
            title,
            authorities,
            flags,
            read,
            requirements,
            events,
            folder.contentHash()));
  }

  private Optional<Fields> file(String name) {
    byte[] content = folder.files().get(name);
    if (content == null) {
      problems.add(
          "casework.routing.file",
          Place.file(folder.nameOf(name)),
          Text.of("`" + name + "` is missing", "`" + name + "`がありません"),
          Text.of("add the file", "ファイルを追加してください"));
      return Optional.empty();
    }
    return switch (YamlReader.read(folder.nameOf(name), content)) {
      case Checked.Sound<Node>(Node root) -> Optional.of(Fields.of(root, problems));
      case Checked.Broken<Node>(var broken) -> {
        problems.addAll(broken);
        yield Optional.empty();
      }
    };
  }

  private Authority authority(Node node) {
    Fields fields = Fields.of(node, problems);
    String id = fields.requiredString("id");
    once(problems, seen, "authority " + id, fields.placeOf("id"));
    Text title = fields.requiredText("title");
    boolean coordinates = fields.truth("coordinates").orElse(false);
    List<Unit> units = new ArrayList<>();
    fields.list("units").forEach(unit -> units.add(unit(id, Fields.of(unit, problems))));
    fields.close();
    return new Authority(id, title, coordinates, units);
  }

  private Unit unit(String authority, Fields fields) {
    String id = fields.requiredString("id");
    once(problems, seen, "unit " + id, fields.placeOf("id"));
    Unit unit =
        new Unit(
            id,
            authority,
            fields.requiredText("title"),
            fields.strings("queues"),
            fields.number("countersigns").map(Long::intValue).orElse(0),
            fields.string("above"),
            fields.period("in_force").orElse(Period.from(java.time.LocalDate.EPOCH)));
    if (unit.queues().isEmpty() || unit.countersigns() < 0 || unit.countersigns() > 2) {
      problems.add(
          "casework.routing.unit",
          fields.place(),
          Text.of(
              "unit `" + id + "` has no queue, or not 0, 1 or 2 countersigns",
              "部局`" + id + "`に待ち行列がないか、合議の数が0から2までではありません"),
          Text.of(
              "write `queues: [new]` and `countersigns: 2`",
              "`queues: [new]`及び`countersigns: 2`のように書いてください"));
    }
    fields.close();
    return unit;
  }

  private void above(Unit unit, Set<String> units) {
    unit.above()
        .filter(id -> !units.contains(id))
        .ifPresent(
            id -> CriteriaReader.unknown(problems, Place.file(folder.nameOf(FILE)), id, units));
  }

  private Optional<FlagKind> flag(Fields fields) {
    String id = fields.requiredString("id");
    once(problems, seen, "flag " + id, fields.placeOf("id"));
    Optional<Part.Kind> level = fields.oneOf("level", Part.Kind.class);
    Text title = fields.requiredText("title");
    int priority = fields.number("priority").map(Long::intValue).orElse(0);
    boolean blocks = fields.truth("blocks").orElse(false);
    Optional<Capacity> removable = fields.oneOf("removable_by", Capacity.class);
    fields.close();
    return level.map(kind ->
        new FlagKind(
            id, kind, title, priority, blocks, removable.orElse(Capacity.EXAMINER).code()));
  }

  private List<Routing.EventName> events(Fields file) {
    return file.list("events").stream()
        .map(node -> {
          Fields fields = Fields.of(node, problems);
          Routing.EventName name =
              new Routing.EventName(
                  fields.requiredString("regime"),
                  fields.requiredString("case"),
                  fields.requiredString("clock"));
          fields.close();
          return name;
        })
        .toList();
  }

  private List<Requirement> requirements(Fields file) {
    List<Requirement> requirements = new ArrayList<>();
    for (Node node : file.list("requirements")) {
      Fields fields = Fields.of(node, problems);
      String id = fields.string("id").orElse("");
      String gate = fields.requiredString("gate");
      Optional<String> regime = fields.string("regime");
      Optional<Requirement.Kind> kind = fields.oneOf("kind", Requirement.Kind.class);
      Text title = fields.requiredText("title");
      Optional<Period> inForce = fields.period("in_force");
      fields.close();
      if (kind.isPresent() && inForce.isPresent()) {
        requirements.add(new Requirement(id, gate, regime, kind.get(), title, inForce.get()));
      } else {
        RuleReader.incomplete(problems, fields.place(), id);
      }
    }
    file.close();
    return requirements;
  }

  static void once(Problems problems, Set<String> seen, String id, Place place) {
    if (!seen.add(id)) {
      problems.add(
          "casework.routing.twice",
          place,
          Text.of("`" + id + "` stands here twice", "`" + id + "`が重複しています"),
          Text.of("give each its own id", "別の識別子を付けてください"));
    }
  }
}
