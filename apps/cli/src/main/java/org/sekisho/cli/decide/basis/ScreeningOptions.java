package org.sekisho.cli.decide.basis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.screen.HitDecisionsOption;
import org.sekisho.desk.basis.GivenLists;
import org.sekisho.desk.lists.LoadedLists;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists on which facts are found instead of asked, and what was decided about hits on them. */
final class ScreeningOptions {

  @Option(names = "--list", paramLabel = "ID[=FILE]", descriptionKey = "list")
  private List<String> lists = new ArrayList<>();

  @Mixin private HitDecisionsOption decisions = new HitDecisionsOption();

  /** The lists as they stood on a day and were known on another; empty where none was given. */
  Checked<Optional<GivenLists>> open(LocalDate day, Optional<LocalDate> known) {
    return lists.isEmpty()
        ? new Checked.Sound<>(Optional.empty())
        : LoadedLists.open(lists, Optional.of(day), known)
            .then(loaded ->
                decisions
                    .book()
                    .map(book ->
                        Optional.of(
                            new GivenLists(
                                loaded.lists(),
                                book,
                                FileStamp.of(decisions.file()),
                                loaded.notes()))));
  }
}
