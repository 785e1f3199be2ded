package org.sekisho.cli.law;

import java.util.concurrent.Callable;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.law.LawBook;
import org.sekisho.law.force.Slices;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the gates and the regimes of each. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Shelves shelves = new Shelves();

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(terminal, shelves, this::list);
  }

  private Checked<ExitCode> list(LawBook book) {
    for (Gate gate : book.gates().values()) {
      terminal.say(
          Text.of(gate.id() + " — " + gate.asks().en(), gate.id() + " — " + gate.asks().ja()));
      book.regimes().values().stream()
          .filter(regime -> regime.gate().id().equals(gate.id()))
          .forEach(this::regime);
    }
    return new Checked.Sound<>(ExitCode.DONE);
  }

  private void regime(Regime regime) {
    long rules = regime.rules().stream().flatMap(Rule::withExceptions).count();
    int slices = Slices.of(regime).size();
    String from = Slices.of(regime).getFirst().from().toString();
    Text title = regime.title();
    terminal.say(
        Text.of(
            "  "
                + regime.id()
                + " — "
                + title.en()
                + "\n    "
                + rules
                + " rules, "
                + regime.cases().size()
                + " worked cases, "
                + slices
                + " slices from "
                + from
                + ", "
                + regime.hash().brief(),
            "  "
                + regime.id()
                + " — "
                + title.ja()
                + "\n    規定"
                + rules
                + "、事例"
                + regime.cases().size()
                + "、期間区分"
                + slices
                + "（"
                + from
                + "以後）、"
                + regime.hash().brief()));
  }
}
