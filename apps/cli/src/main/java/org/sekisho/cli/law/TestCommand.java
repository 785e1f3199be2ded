package org.sekisho.cli.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.decision.CaseTrial;
import org.sekisho.desk.law.NamedRegimes;
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
        terminal, shelves, book -> NamedRegimes.of(book, names).then(all -> test(book, all)));
  }

  private Checked<ExitCode> test(LawBook book, List<Regime> regimes) {
    List<Problem> problems = new ArrayList<>();
    for (Regime regime : regimes) {
      switch (book.cases(regime)) {
        case Checked.Broken<List<WorkedCase>>(List<Problem> found) -> problems.addAll(found);
        case Checked.Sound<List<WorkedCase>>(List<WorkedCase> cases) -> {
          cases.forEach(worked -> problems.addAll(problems(book, regime, worked)));
          terminal.say(tried(regime, cases.size()));
        }
      }
    }
    return problems.isEmpty() ? new Checked.Sound<>(ExitCode.DONE) : new Checked.Broken<>(problems);
  }

  private static Text tried(Regime regime, int cases) {
    return Text.of(
        regime.id() + ": " + cases + " worked cases tried",
        regime.id() + "：事例" + cases + "件を検証しました");
  }

  private static List<Problem> problems(LawBook book, Regime regime, WorkedCase worked) {
    LocalDate known = book.newestRecord();
    List<PreparedLaw> laws = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    book.inForce(regime, worked.matter().date(), known)
        .ifPresent(law -> {
          switch (law) {
            case Checked.Sound<PreparedLaw>(PreparedLaw sound) -> laws.add(sound);
            case Checked.Broken<PreparedLaw>(List<Problem> found) -> problems.addAll(found);
          }
        });
    CaseTrial.disagreements(worked, laws, known)
        .forEach(found -> problems.add(problem(worked, found)));
    return problems;
  }

  private static Problem problem(WorkedCase worked, Text found) {
    return new Problem(
        "law.case.differs",
        worked.place(),
        found,
        Text.of("mend the rule or the case", "規定又は事例を修正してください"));
  }
}
