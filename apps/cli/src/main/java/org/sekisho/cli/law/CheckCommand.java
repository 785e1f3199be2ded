package org.sekisho.cli.law;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.law.NamedRegimes;
import org.sekisho.law.LawBook;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads packs and lowers every slice; tells every problem with its place. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "REGIME", descriptionKey = "regime")
  private List<String> names = new ArrayList<>();

  @Mixin private Shelves shelves = new Shelves();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(
        terminal,
        shelves,
        book -> NamedRegimes.of(book, names).then(regimes -> check(book, regimes)));
  }

  private Checked<ExitCode> check(LawBook book, List<Regime> regimes) {
    List<Problem> problems = new ArrayList<>();
    for (Regime regime : regimes) {
      Checked<List<LawInForce>> slices = LawInForce.slices(regime, book.newestRecord());
      problems.addAll(slices.problems());
      problems.addAll(book.cases(regime).problems());
      problems.addAll(book.expected(regime).problems());
      if (slices instanceof Checked.Sound<List<LawInForce>>(List<LawInForce> sound)) {
        terminal.say(
            Text.of(
                regime.id() + ": sound in " + sound.size() + " slices",
                regime.id() + "：" + sound.size() + "の期間区分に問題はありません"));
      }
    }
    return problems.isEmpty() ? new Checked.Sound<>(ExitCode.DONE) : new Checked.Broken<>(problems);
  }
}
