package org.sekisho.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads the table of {@link Coalition}s; the format is docs/formats/marking.md. */
public final class Coalitions {

  private final Problems problems = new Problems();

  private Coalitions() {}

  /** The table that ships. */
  public static List<Coalition> shipped() {
    return read("coalitions.yaml", Shipped.bytes("coalitions.yaml")).orThrow();
  }

  public static Checked<List<Coalition>> read(String file, byte[] content) {
    return YamlReader.read(file, content).then(root -> new Coalitions().rows(root));
  }

  /** Whether this is the alpha-3 code of a state (ISO 3166-1). */
  public static boolean isState(String code) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
  }

  /** The codes on a list of nations under which any of these states counts on a day. */
  public static Set<String> codes(List<Coalition> coalitions, Set<String> states, LocalDate day) {
    Set<String> codes = new HashSet<>(states);
    coalitions.stream()
        .filter(coalition -> coalition.holdsAny(states, day))
        .forEach(coalition -> codes.add(coalition.code()));
    return Set.copyOf(codes);
  }

  private Checked<List<Coalition>> rows(Node root) {
    Fields fields = Fields.of(root, problems);
    List<Coalition> rows =
        fields.list("coalitions").stream().map(node -> row(Fields.of(node, problems))).toList();
    fields.close();
    return problems.check(() -> rows);
  }

  private Coalition row(Fields fields) {
    String code = fields.requiredString("code");
    fields.requiredString("source");
    Set<Coalition.Membership> memberships = new HashSet<>();
    for (Node node : fields.list("members")) {
      Fields stretch = Fields.of(node, problems);
      List<Node> states = stretch.list("states");
      stretch
          .ownPeriod()
          .ifPresent(period ->
              states.forEach(
                  state -> memberships.add(new Coalition.Membership(state(state), period))));
      stretch.close();
    }
    fields.close();
    return new Coalition(code, memberships);
  }

  private String state(Node node) {
    String code = node instanceof Node.Scalar scalar ? scalar.text() : "";
    if (!isState(code)) {
      problems.add(
          "access.state.unknown",
          node.place(),
          Text.of("`" + Brief.of(code) + "` is no state", "`" + Brief.of(code) + "`という国はありません"),
          Text.of("write an ISO 3166-1 alpha-3 code", "ISO 3166-1の三文字の国名コードを書いてください"));
    }
    return code;
  }
}
