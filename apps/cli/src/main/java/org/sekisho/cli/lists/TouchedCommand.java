package org.sekisho.cli.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListComparison;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.lists.ListSources;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.rows.Rows;
import org.sekisho.screening.search.ScreeningColumns;
import org.sekisho.screening.touched.OwnTable;
import org.sekisho.screening.touched.SearchedParties;
import org.sekisho.screening.touched.Touch;
import org.sekisho.screening.touched.TouchedParties;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints which of one's own parties a change of a list touches. */
@Command(name = "touched")
final class TouchedCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "LIST", descriptionKey = "one")
  private String id = "";

  @Option(names = "--parties", paramLabel = "FILE", required = true, descriptionKey = "parties")
  private Path own = Path.of("");

  @Option(names = "--own-id-column", paramLabel = "COLUMN", descriptionKey = "own-id-column")
  private @Nullable String ownIdColumn;

  @Option(names = "--name-column", paramLabel = "COLUMN", descriptionKey = "name-column")
  private @Nullable String nameColumn;

  @Option(names = "--id-column", paramLabel = "COLUMN", descriptionKey = "id-column")
  private @Nullable String idColumn;

  @Mixin private ComparedVersions versions = new ComparedVersions();

  @Option(names = "--before", paramLabel = "FILE", descriptionKey = "before")
  private @Nullable Path before;

  @Option(names = "--after", paramLabel = "FILE", descriptionKey = "after")
  private @Nullable Path after;

  @Option(names = "--delta", paramLabel = "FILE", descriptionKey = "delta")
  private List<Path> deltas = new ArrayList<>();

  @Mixin private ListHome home = new ListHome();

  TouchedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return home.run(
        terminal,
        (catalogue, store) ->
            switch (catalogue.find(id)) {
              case Checked.Sound<ListDefinition>(ListDefinition list) ->
                  delta(catalogue, store, list)
                      .then(changes -> parties().map(parties -> print(changes, parties)));
              case Checked.Broken<ListDefinition>(List<Problem> problems) ->
                  new Checked.Broken<>(problems);
            });
  }

  private Checked<ListDelta> delta(ListCatalogue catalogue, ListStore store, ListDefinition list)
      throws IOException {
    boolean changed = after != null || !deltas.isEmpty();
    if (before == null) {
      return changed
          ? new Checked.Broken<>(List.of(nothingBefore()))
          : versions.delta(catalogue, store, list);
    }
    List<Path> earlier = List.of(before);
    List<Path> later =
        Stream.concat(Stream.of(after == null ? before : after), deltas.stream()).toList();
    return ListComparison.of(
        parties -> ListSources.atHand(list, earlier, parties),
        parties -> ListSources.atHand(list, later, parties));
  }

  private Checked<List<Party>> parties() {
    return Rows.open(own).then(this::parties);
  }

  private Checked<List<Party>> parties(Rows rows) {
    ScreeningColumns.Wanted wanted =
        new ScreeningColumns.Wanted(
            Optional.ofNullable(nameColumn),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(idColumn));
    try (rows) {
      return ScreeningColumns.of(rows.columns(), wanted)
          .then(columns -> OwnTable.read(rows, columns, Optional.ofNullable(ownIdColumn)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private ExitCode print(ListDelta delta, List<Party> parties) {
    List<Touch> touches = TouchedParties.of(delta, new SearchedParties(parties));
    for (Touch touch : touches) {
      terminal.say(
          Text.same(touch.ownId() + "  " + touch.listedId() + "  " + touch.reason().code()));
    }
    long touched = touches.stream().map(Touch::ownId).distinct().count();
    terminal.note(
        Text.of(
            touched + " of " + parties.size() + " parties to screen again",
            parties.size() + "件中" + touched + "件の再照会が必要です"));
    return ExitCode.DONE;
  }

  private static Problem nothingBefore() {
    return new Problem(
        "screening.list.before",
        Place.file("--before"),
        Text.of("there is nothing to compare with", "比較元がありません"),
        Text.of("name the copy that was in use with --before", "使用していた写しを--beforeで指定してください"));
  }
}
