package org.sekisho.cli.law;

import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.law.LawBook;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a gate with its facts, or a regime with its rules. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "GATE|REGIME[/RULE]", descriptionKey = "name")
  private String name = "";

  @Mixin private Shelves shelves = new Shelves();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(terminal, shelves, this::show);
  }

  private Checked<ExitCode> show(LawBook book) {
    String[] parts = name.split("/", 2);
    Gate gate = book.gates().get(name);
    Regime regime = book.regimes().get(parts[0]);
    if (gate != null) {
      GateSheet.of(gate).forEach(terminal::say);
      return new Checked.Sound<>(ExitCode.DONE);
    }
    if (regime != null) {
      return LawInForce.slices(regime, book.newestRecord())
          .map(slices -> new RegimeSheet(regime, slices))
          .map(sheet -> parts.length == 1 ? sheet.all() : sheet.rule(parts[1]))
          .map(this::say);
    }
    return new Checked.Broken<>(List.of(unknown(book)));
  }

  private ExitCode say(List<Text> lines) {
    lines.forEach(terminal::say);
    return ExitCode.DONE;
  }

  private Problem unknown(LawBook book) {
    String all =
        String.join(", ", book.gates().keySet())
            + ", "
            + String.join(", ", book.regimes().keySet());
    return new Problem(
        "law.name.unknown",
        Place.file("sekisho law show"),
        Text.of(
            "there is neither a gate nor a regime `" + name + "`", "ゲートにも制度にも`" + name + "`はありません"),
        Text.of("write one of: " + all, "次のいずれか：" + all));
  }
}
