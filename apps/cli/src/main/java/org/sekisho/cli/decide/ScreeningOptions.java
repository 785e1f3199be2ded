package org.sekisho.cli.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.screen.HitDecisionsOption;
import org.sekisho.cli.screen.LoadedLists;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.facts.Facts;
import org.sekisho.matter.Matter;
import org.sekisho.screening.finding.FoundFacts;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists on which facts are found instead of asked, and what was decided about hits on them. */
final class ScreeningOptions {

  @Option(names = "--list", paramLabel = "ID[=FILE]", descriptionKey = "list")
  private List<String> lists = new ArrayList<>();

  @Mixin private HitDecisionsOption decisions = new HitDecisionsOption();

  /** The facts given, and those that the lists tell, as they stood on the day of the act. */
  Checked<Facts> facts(
      Matter matter, Facts facts, Optional<LocalDate> known, String file, Terminal terminal) {
    return lists.isEmpty()
        ? new Checked.Sound<>(facts)
        : LoadedLists.open(lists, Optional.of(matter.date()), known)
            .then(loaded -> {
              new ProblemPrinter(terminal).note(loaded.notes());
              return decisions
                  .book()
                  .then(book -> FoundFacts.of(matter, facts, loaded.lists(), book, file));
            });
  }
}
