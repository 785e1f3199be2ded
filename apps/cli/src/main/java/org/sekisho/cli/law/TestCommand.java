package org.sekisho.cli.law;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.decision.CaseTrial;
import org.sekisho.law.LawBook;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tries the worked cases of packs. */
@Command(name = "test")
final class TestCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "REGIME", descriptionKey = "regime")
  private List<String> names = new ArrayList<>();

  @Mixin private Shelves shelves = new Shelves();

  TestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(
        terminal, shelves, book -> OpenedBook.regimes(book, names).then(all -> test(book, all)));
  }

  private Checked<ExitCode> test(LawBook book, List<Regime> regimes) {
    List<Problem> problems = new ArrayList<>();
    for (Regime regime : regimes) {
      regime.cases().forEach(worked -> problems.addAll(problems(book, worked)));
      terminal.say(
          Text.of(
              regime.id() + ": " + regime.cases().size() + " worked cases tried",
              regime.id() + "：事例" + regime.cases().size() + "件を検証しました"));
    }
    return problems.isEmpty() ? new Checked.Sound<>(ExitCode.DONE) : new Checked.Broken<>(problems);
  }

  private static List<Problem> problems(LawBook book, WorkedCase worked) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    return switch (book.inForce(worked.matter().gate(), worked.matter().date(), today)) {
      case Checked.Broken<List<PreparedLaw>>(List<Problem> problems) -> problems;
      case Checked.Sound<List<PreparedLaw>>(List<PreparedLaw> laws) ->
          CaseTrial.disagreements(worked, laws, today).stream()
              .map(found -> problem(worked, found))
              .toList();
    };
  }

  private static Problem problem(WorkedCase worked, Text found) {
    return new Problem(
        "law.case.differs",
        worked.place(),
        found,
        Text.of("mend the rule or the case", "規定又は事例を修正してください"));
  }
}
