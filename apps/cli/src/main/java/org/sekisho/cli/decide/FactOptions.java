package org.sekisho.cli.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Mixin;

/** Files from which facts are found instead of asked. */
public final class FactOptions {

  @Mixin private HoldingsOptions holdings = new HoldingsOptions();

  @Mixin private ScreeningOptions screening = new ScreeningOptions();

  /** Opens what was given, the lists as they stood on a day and were known on another. */
  public Checked<FactSources> open(LocalDate day, Optional<LocalDate> known, Terminal terminal) {
    return holdings
        .open()
        .then(register ->
            screening.open(day, known, terminal).map(lists -> new FactSources(register, lists)));
  }
}
