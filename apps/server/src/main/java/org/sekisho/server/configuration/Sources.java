package org.sekisho.server.configuration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What is set in each of the three places; the later lays itself over the earlier. */
final class Sources {

  /** Variables of ours that set nothing of a server. */
  private static final Set<String> OTHER_VARIABLES =
      Set.of(
          "SEKISHO_CONFIG",
          "SEKISHO_JAVA_HOME",
          "SEKISHO_JAVA_FLAGS",
          "SEKISHO_MAVEN_FLAGS",
          "SEKISHO_ORDER_LISTS",
          "SEKISHO_SHARED_DATA",
          "SEKISHO_WRITE_REGIMES",
          "SEKISHO_WRITE_SAMPLES");

  private final Problems problems;
  private final Map<Key, Given> set = new EnumMap<>(Key.class);
  private List<Oidc> providers = List.of();

  Sources(Problems problems) {
    this.problems = problems;
  }

  Map<Key, Given> set() {
    return set;
  }

  List<Oidc> providers() {
    return providers;
  }

  void file(Node document) {
    Fields root = Fields.of(document, problems);
    Map<String, Fields> groups = new TreeMap<>(Map.of("", root));
    for (Key key : Key.values()) {
      Fields fields =
          groups.computeIfAbsent(
              key.group(),
              group -> Fields.of(root.node(group).orElse(nothing(root.placeOf(group))), problems));
      fields.node(key.word()).ifPresent(node -> read(key, node, fields));
    }
    providers = root.list("oidc").stream().flatMap(node -> Oidc.read(node, problems)).toList();
    groups.values().forEach(Fields::close);
  }

  private static Node nothing(Place place) {
    return new Node.Mapping(place, Map.of(), Map.of());
  }

  private void read(Key key, Node node, Fields fields) {
    boolean isSequence = node instanceof Node.Sequence;
    List<String> values =
        isSequence && key.kind().isList()
            ? fields.strings(key.word())
            : fields.string(key.word()).stream().toList();
    if (key.isSecret()) {
      problems.add(
          "configuration.secret.open",
          node.place().named(key.path()),
          Text.of("a secret stands in the file", "ファイルに秘密情報が記載されています"),
          Text.of(
              "write it into a file of its own and name that in `" + key.path() + "_file`",
              "別のファイルに記載し、`" + key.path() + "_file`で指定してください"));
    } else if (!values.isEmpty()) {
      Place place = node.place();
      set.put(key, new Given(values, place.named(key.path()), place.file() + ":" + place.line()));
    }
  }

  void environment(Map<String, String> environment) {
    Map<String, Key> known = new TreeMap<>();
    for (Key key : Key.values()) {
      known.put(key.variable(), key);
    }
    environment.forEach((name, value) -> {
      Place place = Place.file("environment").named(name);
      Key key = known.get(name);
      if (key != null && !value.isBlank()) {
        set.put(key, new Given(values(key, value), place, name));
      } else if (key == null && name.startsWith("SEKISHO_") && !OTHER_VARIABLES.contains(name)) {
        problems.add(
            "configuration.variable.unknown",
            place,
            Text.of("`" + name + "` sets nothing", "`" + name + "`という設定はありません"),
            Nearest.hint(
                name,
                known.keySet(),
                Text.of(
                    "see docs/formats/configuration.md",
                    "docs/formats/configuration.mdを参照してください")));
      }
    });
  }

  private static List<String> values(Key key, String value) {
    return key.kind().isList() ? List.of(value.strip().split("\\s*,\\s*")) : List.of(value.strip());
  }

  /** Flags by the path of their key. */
  void flags(Map<String, List<String>> flags) {
    for (Key key : Key.values()) {
      List<String> values = new ArrayList<>(flags.getOrDefault(key.path(), List.of()));
      if (!values.isEmpty()) {
        String flag = "--" + FlagNames.of(key);
        set.put(key, new Given(values, Place.file("sekisho serve").named(flag), flag));
      }
    }
  }
}
