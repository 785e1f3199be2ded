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
import org.sekisho.desk.law.ChangeWords;
import org.sekisho.desk.law.NamedRegimes;
import org.sekisho.law.LawBook;
import org.sekisho.law.force.LawChange;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.proof.Difference;
import org.sekisho.proof.DifferenceText;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints what differs between the law of two days ({@code --from}, {@code --to}) or between two
 * packs, first as written, then as a matter that the two decide differently.
 */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "REGIME|DIR", descriptionKey = "packs")
  private List<String> names = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
  private @Nullable LocalDate to;

  @Option(names = "--on", paramLabel = "DATE", descriptionKey = "on")
  private LocalDate on = LocalDate.now(ZoneOffset.UTC);

  @Mixin private Shelves shelves = new Shelves();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(terminal, shelves, this::differences);
  }

  private Checked<ExitCode> differences(LawBook book) {
    LocalDate first = from;
    LocalDate second = to;
    if (first != null && second != null) {
      return NamedRegimes.of(book, names).then(regimes -> days(regimes, first, second));
    }
    return names.size() == 2 && first == null && second == null
        ? packs(book)
        : new Checked.Broken<>(List.of(unclear()));
  }

  private Checked<ExitCode> days(List<Regime> regimes, LocalDate first, LocalDate second) {
    for (Regime regime : regimes) {
      Checked<ExitCode> done =
          law(regime, first).then(before -> law(regime, second).map(after -> print(before, after)));
      if (done instanceof Checked.Broken<ExitCode>) {
        return done;
      }
    }
    return new Checked.Sound<>(ExitCode.DONE);
  }

  private Checked<ExitCode> packs(LawBook book) {
    return PackByName.find(book, names.get(0))
        .then(regime -> law(regime, on))
        .then(before ->
            PackByName.find(book, names.get(1))
                .then(regime -> law(regime, on))
                .map(after -> print(before, after)));
  }

  private static Checked<LawInForce> law(Regime regime, LocalDate day) {
    Optional<Checked<LawInForce>> law = LawInForce.on(regime, day, LocalDate.MAX);
    return law.orElseGet(() -> new Checked.Broken<>(List.of(tooEarly(regime))));
  }

  private static Problem tooEarly(Regime regime) {
    String timeline = "`sekisho law timeline " + regime.id() + "`";
    return new Problem(
        "law.day.early",
        Place.file("sekisho law diff"),
        Text.of(
            "regime `" + regime.id() + "` does not reach back so far",
            "制度`" + regime.id() + "`はその日を対象としていません"),
        Text.of("see " + timeline, timeline + "を参照してください"));
  }

  private static Problem unclear() {
    return new Problem(
        "law.diff.unclear",
        Place.file("sekisho law diff"),
        Text.of("neither two days nor two packs are given", "二つの日も二つの法令データも指定されていません"),
        Text.of(
            "write `--from DATE --to DATE`, or two packs by name or folder",
            "`--from DATE --to DATE`、又は二つの法令データ（名称又はフォルダー）を指定してください"));
  }

  private ExitCode print(LawInForce before, LawInForce after) {
    terminal.say(head(before, after));
    List<LawChange> changes = LawChange.between(before, after);
    changes.forEach(change -> terminal.say(ChangeWords.of(change)));
    if (changes.isEmpty()) {
      terminal.say(Text.of("  nothing differs as written", "  規定上の相違はありません"));
    }
    terminal.out().print(DifferenceText.of(Difference.between(before, after), terminal.language()));
    return ExitCode.DONE;
  }

  private static Text head(LawInForce before, LawInForce after) {
    String sides =
        " "
            + before.days()
            + " ("
            + before.regime().hash().brief()
            + ") → "
            + after.days()
            + " ("
            + after.regime().hash().brief()
            + ")";
    Text title = after.regime().title();
    return Text.of(title.en() + sides, title.ja() + sides);
  }
}
