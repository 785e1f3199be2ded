package org.sekisho.casework.routing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * A worked case of routing: facts on a day, and where they must lead.
 *
 * @param expected for example {@code unit mof}, {@code lead mof}, {@code flag core}, {@code consult
 *     meti}
 */
public record RoutingCase(Text title, LocalDate day, CaseFacts facts, SortedSet<String> expected) {

  /** The worked cases of a folder of authorities, or every problem in them. */
  public static Checked<List<RoutingCase>> read(Folder folder) {
    Problems problems = new Problems();
    List<RoutingCase> cases = new ArrayList<>();
    for (String path : folder.yamlIn("cases")) {
      byte[] content = Optional.ofNullable(folder.files().get(path)).orElseThrow();
      switch (YamlReader.read(folder.nameOf(path), content)) {
        case Checked.Sound<Node>(Node root) -> cases(root, problems, cases);
        case Checked.Broken<Node>(var broken) -> problems.addAll(broken);
      }
    }
    return problems.check(() -> List.copyOf(cases));
  }

  /** What the rules say to it, in the same words. */
  public SortedSet<String> found(Routing routing) {
    Router router = Router.on(day, routing);
    SortedSet<String> found = new TreeSet<>();
    SortedSet<String> flags = router.flags(facts);
    flags.forEach(flag -> found.add("flag " + flag));
    CaseFacts marked = facts.flagged(flags);
    router
        .sends(marked)
        .forEach(rule -> found.add((rule.lead() ? "lead " : "unit ") + rule.unit()));
    router.consulted(marked).forEach(unit -> found.add("consult " + unit));
    return found;
  }

  private static void cases(Node root, Problems problems, List<RoutingCase> cases) {
    Fields file = Fields.of(root, problems);
    file.list("cases")
        .forEach(node -> {
          Fields fields = Fields.of(node, problems);
          Text title = fields.requiredText("title");
          Optional<LocalDate> day = fields.requiredDate("day");
          CaseFacts facts =
              new CaseFacts(
                  fields.requiredString("stage"),
                  fields.requiredString("gate"),
                  fields.requiredString("regime"),
                  fields.requiredString("outcome"),
                  new TreeSet<>(fields.strings("law")),
                  new TreeSet<>(fields.strings("countries")),
                  new TreeSet<>(fields.strings("controls")),
                  new TreeSet<>(fields.strings("flags")),
                  fields.string("organisation").orElse(""));
          SortedSet<String> expected = new TreeSet<>(fields.strings("expect"));
          fields.close();
          day.ifPresent(on -> cases.add(new RoutingCase(title, on, facts, expected)));
        });
    file.close();
  }
}
