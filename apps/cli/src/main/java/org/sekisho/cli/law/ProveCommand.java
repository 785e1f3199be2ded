package org.sekisho.cli.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.law.NamedRegimes;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.proof.Proof;
import org.sekisho.proof.ProofReport;
import org.sekisho.proof.ProofText;
import org.sekisho.proof.SliceProof;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves packs slice by slice; ends with 2 where a pack is not proved. */
@Command(name = "prove")
final class ProveCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "REGIME", descriptionKey = "regime")
  private List<String> names = new ArrayList<>();

  @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
  private @Nullable LocalDate known;

  @Mixin private Shelves shelves = new Shelves();

  ProveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return OpenedBook.with(
        terminal,
        shelves,
        book -> NamedRegimes.of(book, names).then(regimes -> prove(book, regimes)));
  }

  private Checked<ExitCode> prove(LawBook book, List<Regime> regimes) {
    LocalDate day = Optional.ofNullable(known).orElseGet(book::newestRecord);
    ExitCode exit = ExitCode.DONE;
    for (Regime regime : regimes) {
      switch (Proof.prove(regime, day, this::progress)) {
        case Checked.Sound<ProofReport>(ProofReport report) -> {
          terminal.out().print(ProofText.of(report, terminal.language()));
          exit = report.isProved() ? exit : ExitCode.BAD_INPUT;
        }
        case Checked.Broken<ProofReport>(List<Problem> problems) -> {
          return new Checked.Broken<>(problems);
        }
      }
    }
    return new Checked.Sound<>(exit);
  }

  private void progress(SliceProof proof, int done, int all) {
    terminal.err().println(done + "/" + all + "  " + ProofText.of(proof).in(terminal.language()));
    terminal.err().flush();
  }
}
