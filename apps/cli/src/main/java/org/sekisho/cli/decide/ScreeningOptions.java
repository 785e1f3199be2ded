package org.sekisho.cli.decide;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.screen.LoadedLists;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.screening.decided.DecisionFile;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Option;

/** Lists on which facts are found instead of asked, and what was decided about hits on them. */
final class ScreeningOptions {

  @Option(names = "--list", paramLabel = "ID[=FILE]", descriptionKey = "list")
  private List<String> lists = new ArrayList<>();

  @Option(names = "--hit-decisions", paramLabel = "FILE", descriptionKey = "hit-decisions")
  private @Nullable Path decisions;

  /** Lists, what was decided about hits on them, and a mark of the file that told. */
  record Lists(ScreenedLists lists, DecisionBook book, String stamp) {}

  /** The lists as they stood on a day and were known on another; empty where none was given. */
  Checked<Optional<Lists>> open(LocalDate day, Optional<LocalDate> known, Terminal terminal) {
    return lists.isEmpty()
        ? new Checked.Sound<>(Optional.empty())
        : LoadedLists.open(lists, Optional.of(day), known)
            .then(loaded -> {
              new ProblemPrinter(terminal).note(loaded.notes());
              return book()
                  .map(book ->
                      Optional.of(new Lists(loaded.lists(), book, FileStamp.of(decisions))));
            });
  }

  private Checked<DecisionBook> book() {
    return decisions == null
        ? new Checked.Sound<>(new DecisionBook(List.of()))
        : new DecisionFile(decisions).read().map(DecisionBook::new);
  }
}
