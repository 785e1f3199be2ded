package org.sekisho.cli.decide.basis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.desk.basis.FactSources;
import org.sekisho.desk.basis.Waiting;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Mixin;

/** Files from which facts are found instead of asked. */
public final class FactOptions {

  @Mixin private HoldingsOptions holdings = new HoldingsOptions();

  @Mixin private ScreeningOptions screening = new ScreeningOptions();

  /** Files that are being opened, while something else is done. */
  public final class Opening {

    private final FutureTask<Checked<FactSources>> task;

    private Opening(LocalDate day, Optional<LocalDate> known) {
      this.task = new FutureTask<>(() -> open(day, known));
      Thread.ofPlatform().daemon().name("fact-sources").start(task);
    }

    /** What was opened, or every problem; notes on it go to the terminal. */
    public Checked<FactSources> opened(Terminal terminal) {
      Checked<FactSources> opened = Waiting.on(task);
      if (opened instanceof Checked.Sound<FactSources>(FactSources sources)) {
        new ProblemPrinter(terminal).note(sources.notes());
      }
      return opened;
    }
  }

  /** Begins to open what was given, the lists as they stood on a day and were known on another. */
  public Opening begin(LocalDate day, Optional<LocalDate> known) {
    return new Opening(day, known);
  }

  private Checked<FactSources> open(LocalDate day, Optional<LocalDate> known) {
    return holdings
        .open()
        .then(
            register -> screening.open(day, known).map(lists -> new FactSources(register, lists)));
  }
}
