package org.sekisho.access;

import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads the table of {@link Equivalence}s; the format is docs/formats/marking.md. */
public final class Equivalences {

  private static final int MOST_YEARS = 100;

  private final Problems problems = new Problems();

  private Equivalences() {}

  /** The table that ships. An authority may keep another. */
  public static List<Equivalence> shipped() {
    return read("equivalences.yaml", Shipped.bytes("equivalences.yaml")).orThrow();
  }

  public static Checked<List<Equivalence>> read(String file, byte[] content) {
    return YamlReader.read(file, content).then(root -> new Equivalences().rows(root));
  }

  private Checked<List<Equivalence>> rows(Node root) {
    Fields fields = Fields.of(root, problems);
    List<Equivalence> rows =
        fields.list("equivalences").stream()
            .flatMap(node -> row(Fields.of(node, problems)).stream())
            .toList();
    fields.close();
    return problems.check(() -> rows);
  }

  private Optional<Equivalence> row(Fields fields) {
    Optional<Level> held = level(fields, "held");
    Optional<Level> opens = level(fields, "opens");
    Optional<Period> period = fields.ownPeriod();
    Optional<Integer> years = years(fields);
    String source = fields.requiredString("source");
    fields.requiredString("confidence");
    Confidence confidence = fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW);
    Equivalence.Basis basis =
        fields
            .string("agreement_with")
            .filter(state -> isState(state, fields))
            .<Equivalence.Basis>map(Equivalence.Basis.Agreement::new)
            .orElseGet(Equivalence.Basis.Law::new);
    fields.close();
    if (held.isEmpty() || opens.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Equivalence(held.get(), opens.get(), basis, period.get(), years, confidence, source));
  }

  private boolean isState(String code, Fields fields) {
    if (!Coalitions.isState(code)) {
      problems.add(
          "access.state.unknown",
          fields.placeOf("agreement_with"),
          Text.of("`" + Brief.of(code) + "` is no state", "`" + Brief.of(code) + "`という国はありません"),
          Text.of("write an ISO 3166-1 alpha-3 code", "ISO 3166-1の三文字の国名コードを書いてください"));
    }
    return Coalitions.isState(code);
  }

  private Optional<Integer> years(Fields fields) {
    Optional<Long> years = fields.number("years");
    if (years.filter(count -> count < 1 || count > MOST_YEARS).isPresent()) {
      problems.add(
          "access.years",
          fields.placeOf("years"),
          Text.of("no clearance counts so long", "年数が範囲外です"),
          Text.of("write 1 to " + MOST_YEARS, "1から" + MOST_YEARS + "までの整数を書いてください"));
      return Optional.empty();
    }
    return years.map(Long::intValue);
  }

  private Optional<Level> level(Fields fields, String name) {
    String code = fields.requiredString(name);
    Optional<Level> level = Level.ofCode(code);
    if (level.isEmpty() && !code.isEmpty()) {
      List<String> codes = List.of(Level.values()).stream().map(Level::code).toList();
      String all = String.join(", ", codes);
      problems.add(
          "access.level.unknown",
          fields.placeOf(name),
          Text.of("`" + Brief.of(code) + "` is no level", "`" + Brief.of(code) + "`という区分はありません"),
          Nearest.hint(code, codes, Text.of("the levels are: " + all, "使える区分：" + all)));
    }
    return level;
  }
}
