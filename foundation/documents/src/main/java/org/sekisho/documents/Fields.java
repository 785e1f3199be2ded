package org.sekisho.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * The fields of one mapping, taken by name. What is missing, of the wrong kind, or never asked for
 * becomes a problem with its place; {@link #close} tells of the last.
 */
public final class Fields {

  private static final Place NOWHERE = Place.file("");

  private final Place place;
  private final Map<String, Node> entries;
  private final Map<String, Place> keys;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  private Fields(
      Place place, Map<String, Node> entries, Map<String, Place> keys, Problems problems) {
    this.place = place;
    this.entries = entries;
    this.keys = keys;
    this.problems = problems;
  }

  public static Fields of(Node node, Problems problems) {
    if (node
        instanceof Node.Mapping(Place place, Map<String, Node> entries, Map<String, Place> keys)) {
      return new Fields(place, entries, keys, problems);
    }
    wrongKind(problems, node.place(), "named fields", "項目の集まり");
    return new Fields(node.place(), Map.of(), Map.of(), problems);
  }

  public Place place() {
    return place;
  }

  /** The place of a field's name, or of the mapping where the field is missing. */
  public Place placeOf(String name) {
    return keys.getOrDefault(name, place.named(path(name)));
  }

  public Optional<Node> node(String name) {
    asked.add(name);
    return Optional.ofNullable(entries.get(name));
  }

  public Optional<String> string(String name) {
    return node(name).flatMap(this::scalar);
  }

  /** A single value with its place in the document. */
  public Optional<Node.Scalar> scalarNode(String name) {
    return node(name).filter(node -> scalar(node).isPresent()).map(Node.Scalar.class::cast);
  }

  public String requiredString(String name) {
    return required(name, string(name)).orElse("");
  }

  public Optional<Boolean> truth(String name) {
    return string(name).flatMap(text -> parse(name, text, YesNo::of, "yes or no", "yes又はno"));
  }

  public Optional<Long> number(String name) {
    return string(name).flatMap(text -> parse(name, text, WholeNumber::of, "a whole number", "整数"));
  }

  public Optional<LocalDate> date(String name) {
    return string(name)
        .flatMap(
            text -> parse(name, text, Day::of, "a date such as 2020-06-07", "2020-06-07のような日付"));
  }

  public Optional<LocalDate> requiredDate(String name) {
    return required(name, date(name));
  }

  /** A text in both languages, given as {@code {en: ..., ja: ...}}. */
  public Optional<Text> text(String name) {
    return node(name).map(node -> textOf(Fields.of(node, problems)));
  }

  public Text requiredText(String name) {
    return required(name, text(name)).orElse(Text.same(""));
  }

  /** One of the constants of an enum, by its name in lower case. */
  public <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> kind) {
    List<String> words = new ArrayList<>();
    Map<String, E> byWord = new LinkedHashMap<>();
    for (E constant : kind.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT);
      words.add(word);
      byWord.put(word, constant);
    }
    String all = String.join(", ", words);
    return string(name)
        .flatMap(text ->
            parse(
                name,
                text,
                word -> Optional.ofNullable(byWord.get(word)),
                "one of " + all,
                "次のいずれか：" + all));
  }

  /** {@code {from: ..., to: ...}}; {@code to} may be left out. */
  public Optional<Period> period(String name) {
    return node(name).flatMap(node -> periodOf(Fields.of(node, problems)));
  }

  /** {@code from} and {@code to} among these fields themselves. */
  public Optional<Period> ownPeriod() {
    return requiredDate("from").flatMap(from -> period(from, date("to")));
  }

  public List<Node> list(String name) {
    return node(name).map(this::items).orElse(List.of());
  }

  public List<String> strings(String name) {
    return list(name).stream().flatMap(item -> scalar(item).stream()).toList();
  }

  /** A mapping of names to nodes, in the order of the document. */
  public Map<String, Node> children(String name) {
    return node(name)
        .map(node -> Fields.of(node, problems))
        .map(fields -> fields.entries)
        .orElse(Map.of());
  }

  /** Tells of every field that nobody asked for. */
  public void close() {
    keys.forEach((name, where) -> {
      if (!asked.contains(name)) {
        unknown(name, where);
      }
    });
  }

  private void unknown(String name, Place where) {
    String known = String.join(", ", asked.stream().sorted().toList());
    problems.add(
        "document.field.unknown",
        where,
        Text.of("`" + name + "` is not a field here", "`" + name + "`という項目はありません"),
        Nearest.to(name, asked)
            .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
            .orElse(Text.of("the fields are: " + known, "使える項目：" + known)));
  }

  private <T> Optional<T> required(String name, Optional<T> value) {
    if (value.isEmpty() && !entries.containsKey(name)) {
      problems.add(
          "document.field.missing",
          place.named(path(name)),
          Text.of("`" + name + "` is missing", "`" + name + "`がありません"),
          Text.of("add the field", "項目を追加してください"));
    }
    return value;
  }

  private Optional<String> scalar(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    wrongKind(problems, node.place(), "a single value", "単一の値");
    return Optional.empty();
  }

  private List<Node> items(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    wrongKind(problems, node.place(), "a list", "一覧");
    return List.of();
  }

  private static Text textOf(Fields fields) {
    Text text = Text.of(fields.requiredString("en"), fields.requiredString("ja"));
    fields.close();
    return text;
  }

  private Optional<Period> periodOf(Fields fields) {
    Optional<Period> period = fields.ownPeriod();
    fields.close();
    return period;
  }

  private Optional<Period> period(LocalDate from, Optional<LocalDate> to) {
    if (to.isPresent() && to.get().isBefore(from)) {
      problems.add(
          "document.period.reversed",
          placeOf("to"),
          Text.of(
              "the period ends on `" + to.get() + "`, before `" + from + "`",
              "期間の終わり`" + to.get() + "`が始まり`" + from + "`より前です"),
          Text.of("put the later day into `to`", "`to`には後の日を書いてください"));
      return Optional.empty();
    }
    return Optional.of(new Period(from, to));
  }

  private <T> Optional<T> parse(
      String name, String text, Function<String, Optional<T>> parser, String en, String ja) {
    Optional<T> value = parser.apply(text);
    if (value.isEmpty()) {
      problems.add(
          "document.value",
          entries.getOrDefault(name, Node.Scalar.empty(NOWHERE)).place(),
          Text.of(
              "`" + Brief.of(text) + "` is not " + en,
              "`" + Brief.of(text) + "`は" + ja + "ではありません"),
          Text.of("write " + en, ja + "を書いてください"));
    }
    return value;
  }

  private static void wrongKind(Problems problems, Place place, String en, String ja) {
    problems.add(
        "document.kind",
        place,
        Text.of("here must stand " + en, "ここには" + ja + "が必要です"),
        Text.of("write " + en, ja + "を書いてください"));
  }

  private String path(String name) {
    return place.field().isEmpty() ? name : place.field() + "." + name;
  }
}
