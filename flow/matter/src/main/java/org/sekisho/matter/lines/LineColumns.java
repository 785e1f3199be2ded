package org.sekisho.matter.lines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Nearest;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Gate;
import org.sekisho.matter.lines.Target.Detail;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * What the columns of a table tell of a matter: {@code date}, {@code title}, {@code marking}, a
 * fact by its id, a role by its id, and {@code role.name}, {@code .id}, {@code .country}, {@code
 * .birth_date} or {@code .identifier}. A column of another name may be given one of these meanings.
 * Columns that mean nothing here are kept and not read.
 */
public final class LineColumns {

  private static final String MARKING = "marking";

  private final Gate gate;
  private final List<Optional<Target>> targets;

  private LineColumns(Gate gate, List<Optional<Target>> targets) {
    this.gate = gate;
    this.targets = List.copyOf(targets);
  }

  /**
   * Reads a header.
   *
   * @param meanings column by what it tells, where its own name does not say so
   */
  public static Checked<LineColumns> of(
      Gate gate, List<String> columns, Map<String, String> meanings, String file) {
    Problems problems = new Problems();
    Set<String> renamed = new HashSet<>(meanings.values());
    meanings.forEach((meaning, column) -> check(gate, columns, meaning, column, file, problems));
    List<Optional<Target>> targets = new ArrayList<>();
    Set<Target> seen = new HashSet<>();
    for (String column : columns) {
      Optional<String> meaning =
          meanings.entrySet().stream()
              .filter(entry -> entry.getValue().equals(column))
              .map(Map.Entry::getKey)
              .findFirst()
              .or(() -> renamed.contains(column) ? Optional.empty() : Optional.of(column));
      Optional<Target> target = meaning.flatMap(name -> target(gate, name));
      target.filter(told -> !seen.add(told)).ifPresent(told -> twice(column, file, problems));
      targets.add(target);
    }
    if (seen.isEmpty()) {
      nothing(gate, file, problems);
    }
    return problems.check(() -> new LineColumns(gate, targets));
  }

  Gate gate() {
    return gate;
  }

  Optional<Target> at(int column) {
    return targets.get(column);
  }

  private static Optional<Target> target(Gate gate, String column) {
    String name = column.strip();
    if (name.equals(MARKING) && !gate.markings().isEmpty()) {
      return Optional.of(new Target.Marking());
    }
    return switch (name) {
      case "date" -> Optional.of(new Target.Day());
      case "title" -> Optional.of(new Target.Title());
      default ->
          gate.fact(name)
              .map(fact -> (Target) new Target.Answered(fact))
              .or(() -> party(gate, name));
    };
  }

  private static Optional<Target> party(Gate gate, String name) {
    for (Gate.Role role : gate.roles()) {
      if (name.equals(role.id())) {
        return Optional.of(new Target.Party(role.id(), Detail.NAME));
      }
      for (Detail detail : Detail.values()) {
        if (name.equals(role.id() + "." + detail.name().toLowerCase(Locale.ROOT))) {
          return Optional.of(new Target.Party(role.id(), detail));
        }
      }
    }
    return Optional.empty();
  }

  private static void check(
      Gate gate,
      List<String> columns,
      String meaning,
      String column,
      String file,
      Problems problems) {
    if (!columns.contains(column)) {
      problems.add(
          "lines.column",
          Place.file(file),
          Text.of(
              "there is no column `" + Brief.of(column) + "`", "列`" + Brief.of(column) + "`がありません"),
          Nearest.hint(column, columns, Text.of("look at the first row", "一行目を確認してください")));
    }
    if (target(gate, meaning).isEmpty()) {
      problems.add(
          "lines.meaning",
          Place.file("--column"),
          Text.of(
              "`" + Brief.of(meaning) + "` is neither a fact nor a role of gate " + gate.id(),
              "`" + Brief.of(meaning) + "`はゲート" + gate.id() + "の事実でも役割でもありません"),
          Nearest.hint(
              meaning,
              gate.facts().stream().map(FactDefinition::id).toList(),
              Text.of(
                  "see `sekisho law show " + gate.id() + "`",
                  "`sekisho law show " + gate.id() + "`を参照してください")));
    }
  }

  private static void twice(String column, String file, Problems problems) {
    problems.add(
        "lines.column.twice",
        Place.file(file),
        Text.of(
            "column `" + Brief.of(column) + "` tells what another one tells",
            "列`" + Brief.of(column) + "`の内容が他の列と重複しています"),
        Text.of("keep one", "一つだけ残してください"));
  }

  private static void nothing(Gate gate, String file, Problems problems) {
    problems.add(
        "lines.columns.none",
        Place.file(file),
        Text.of(
            "no column tells anything of gate " + gate.id(),
            "ゲート" + gate.id() + "の事実又は役割を示す列がありません"),
        Text.of(
            "name columns by facts or roles, or say what they tell: --column consignee=\"Ship to\"",
            "列の名前を事実又は役割のidとするか、--column consignee=\"届け先\"のように指定してください"));
  }
}
