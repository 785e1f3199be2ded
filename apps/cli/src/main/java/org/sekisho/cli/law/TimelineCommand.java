package org.sekisho.cli.law;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.law.ChangeWords;
import org.sekisho.desk.law.NamedRegimes;
import org.sekisho.law.LawBook;
import org.sekisho.law.force.LawChange;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what changes on which day. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "REGIME", descriptionKey = "regime")
  private List<String> names = new ArrayList<>();

  @Mixin private Shelves shelves = new Shelves();

  TimelineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(
        terminal,
        shelves,
        book -> NamedRegimes.of(book, names).then(regimes -> timelines(book, regimes)));
  }

  private Checked<ExitCode> timelines(LawBook book, List<Regime> regimes) {
    for (Regime regime : regimes) {
      switch (LawInForce.slices(regime, book.newestRecord())) {
        case Checked.Sound<List<LawInForce>>(List<LawInForce> slices) -> timeline(regime, slices);
        case Checked.Broken<List<LawInForce>> broken -> {
          return new Checked.Broken<>(broken.problems());
        }
      }
    }
    return new Checked.Sound<>(ExitCode.DONE);
  }

  private void timeline(Regime regime, List<LawInForce> slices) {
    terminal.say(regime.title());
    for (int i = 0; i < slices.size(); i++) {
      LawInForce slice = slices.get(i);
      terminal.say(Text.same(slice.days().toString()));
      if (i > 0) {
        LawChange.between(slices.get(i - 1), slice)
            .forEach(change -> terminal.say(ChangeWords.of(change)));
      }
    }
  }
}
