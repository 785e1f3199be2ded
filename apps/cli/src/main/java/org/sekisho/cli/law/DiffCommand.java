package org.sekisho.cli.law;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.law.force.LawChange;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what differs between the law of two days. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "REGIME", descriptionKey = "regime")
  private List<String> names = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "from")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", required = true, descriptionKey = "to")
  private @Nullable LocalDate to;

  @Mixin private Shelves shelves = new Shelves();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(
        terminal, shelves, book -> OpenedBook.regimes(book, names).then(this::differences));
  }

  private Checked<ExitCode> differences(List<Regime> regimes) {
    for (Regime regime : regimes) {
      Checked<ExitCode> done =
          law(regime, from).then(before -> law(regime, to).map(after -> print(before, after)));
      if (done instanceof Checked.Broken<ExitCode>) {
        return done;
      }
    }
    return new Checked.Sound<>(ExitCode.DONE);
  }

  private static Checked<LawInForce> law(Regime regime, @Nullable LocalDate day) {
    return Optional.ofNullable(day)
        .flatMap(each -> LawInForce.on(regime, each, LocalDate.now(ZoneOffset.UTC)))
        .orElseGet(() -> new Checked.Broken<>(List.of(tooEarly(regime))));
  }

  private static Problem tooEarly(Regime regime) {
    return new Problem(
        "law.day.early",
        Place.file("sekisho law diff"),
        Text.of(
            "regime `" + regime.id() + "` does not reach back so far",
            "制度`" + regime.id() + "`はその日を対象としていません"),
        Text.of(
            "see `sekisho law timeline " + regime.id() + "`",
            "`sekisho law timeline " + regime.id() + "`を参照してください"));
  }

  private ExitCode print(LawInForce before, LawInForce after) {
    List<LawChange> changes = LawChange.between(before, after);
    Text title = after.regime().title();
    terminal.say(
        Text.of(title.en() + ": " + from + " → " + to, title.ja() + "：" + from + " → " + to));
    changes.forEach(change -> terminal.say(ChangeWords.of(change)));
    if (changes.isEmpty()) {
      terminal.say(Text.of("  no difference", "  相違なし"));
    }
    return ExitCode.DONE;
  }
}
