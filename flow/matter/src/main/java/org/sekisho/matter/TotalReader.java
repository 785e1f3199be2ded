package org.sekisho.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code total} of a fact, and checks it once all facts of the gate are read. */
final class TotalReader {

  private final Problems problems;

  TotalReader(Problems problems) {
    this.problems = problems;
  }

  /** The total, or empty where the fact is none. */
  Optional<Total> read(Fields fact) {
    return fact.node("total").map(node -> total(Fields.of(node, problems)));
  }

  private Total total(Fields fields) {
    Total total =
        new Total(
            fields.requiredString("of"),
            fields.oneOf("span", Total.Span.class).orElse(Total.Span.THIS_YEAR),
            fields.requiredString("role"),
            among(fields, "only"),
            among(fields, "without"));
    fields.close();
    return total;
  }

  private List<Total.Among> among(Fields fields, String name) {
    List<Total.Among> all = new ArrayList<>();
    for (Node node : fields.list(name)) {
      Fields each = Fields.of(node, problems);
      Optional<LocalDate> from = each.date("from");
      all.add(new Total.Among(each.requiredString("fact"), each.strings("among"), from));
      each.close();
    }
    return all;
  }

  /** Tells every total that names what the gate does not know. */
  void check(List<FactDefinition> facts, List<Gate.Role> roles) {
    Map<String, FactDefinition> byId =
        facts.stream()
            .collect(Collectors.toMap(FactDefinition::id, Function.identity(), (one, _) -> one));
    for (FactDefinition fact : facts) {
      fact.total().ifPresent(total -> check(fact, total, byId, roles));
    }
  }

  private void check(
      FactDefinition fact, Total total, Map<String, FactDefinition> facts, List<Gate.Role> roles) {
    List<String> known = roles.stream().map(Gate.Role::id).toList();
    if (!known.contains(total.role())) {
      unknown(fact.place(), total.role(), known);
    }
    Optional<FactDefinition> part = Optional.ofNullable(facts.get(total.of()));
    if (part.filter(each -> isAlike(each.type(), fact.type())).isEmpty()) {
      problems.add(
          "gate.total",
          fact.place(),
          Text.of(
              "`" + total.of() + "` is no number of the same unit as `" + fact.id() + "`",
              "`" + total.of() + "`は`" + fact.id() + "`と同じ単位の数ではありません"),
          Text.of("name in `of` the number that is added up", "`of`に合計する数を書いてください"));
    }
    Stream.concat(total.only().stream(), total.without().stream())
        .forEach(among -> check(fact, among, facts));
  }

  private static boolean isAlike(FactType part, FactType whole) {
    return part instanceof FactType.Quantity one
        && whole instanceof FactType.Quantity other
        && one.unit().equals(other.unit())
        && one.decimals() == other.decimals();
  }

  private void check(FactDefinition fact, Total.Among among, Map<String, FactDefinition> facts) {
    Optional<FactDefinition> asked = Optional.ofNullable(facts.get(among.fact()));
    if (asked.isEmpty()) {
      unknown(fact.place(), among.fact(), List.copyOf(facts.keySet()));
    }
    asked.ifPresent(known ->
        among.words().stream()
            .filter(word -> known.type().parse(word).isEmpty())
            .forEach(word -> unknown(fact.place(), word, List.of(known.type().expected().en()))));
  }

  private void unknown(Place place, String word, List<String> known) {
    problems.add(
        "gate.word",
        place,
        Text.of("`" + word + "` is not known here", "`" + word + "`はここでは使えません"),
        Nearest.hint(word, known, Text.same(String.join(", ", known))));
  }
}
