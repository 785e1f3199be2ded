package org.sekisho.cli.lists;

import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints who came, who changed and who left between two versions of a list. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "LIST", descriptionKey = "one")
  private String id = "";

  @Mixin private ComparedVersions versions = new ComparedVersions();

  @Mixin private ListHome home = new ListHome();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return home.run(
        terminal,
        (catalogue, store) ->
            switch (catalogue.find(id)) {
              case Checked.Sound<ListDefinition>(ListDefinition list) ->
                  versions.delta(catalogue, store, list).map(this::print);
              case Checked.Broken<ListDefinition>(List<Problem> problems) ->
                  new Checked.Broken<>(problems);
            });
  }

  private ExitCode print(ListDelta delta) {
    delta.added().forEach(party -> say("+", party, ""));
    delta
        .changed()
        .forEach(
            change -> say("~", change.after(), " [" + String.join(", ", change.fields()) + "]"));
    delta.removed().forEach(party -> say("-", party, ""));
    int added = delta.added().size();
    int changed = delta.changed().size();
    int removed = delta.removed().size();
    terminal.say(
        Text.of(
            added + " added, " + changed + " changed, " + removed + " removed",
            "追加" + added + "件、変更" + changed + "件、削除" + removed + "件"));
    return ExitCode.DONE;
  }

  private void say(String sign, Party party, String fields) {
    terminal.say(Text.same(sign + " " + party.partyId() + "  " + party.name() + fields));
  }
}
