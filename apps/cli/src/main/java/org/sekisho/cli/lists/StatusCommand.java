package org.sekisho.cli.lists;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.screening.lists.ListStatus;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.lists.StoredVersion;
import org.sekisho.screening.lists.UpdateAttempt;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints how each list stands: the version in use, its size and age, and whether it is due. */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "LIST", descriptionKey = "list")
  private List<String> ids = new ArrayList<>();

  @Mixin private ListHome home = new ListHome();

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return home.run(terminal, this::print);
  }

  private Checked<ExitCode> print(ListCatalogue catalogue, ListStore store) throws IOException {
    List<ListStatus> all = ListStatus.all(catalogue, store, Instant.now());
    return ChosenLists.of(catalogue, ids)
        .map(lists -> {
          all.stream().filter(status -> lists.contains(status.list())).forEach(this::print);
          return ExitCode.DONE;
        });
  }

  private void print(ListStatus status) {
    terminal.say(line(status));
    status
        .lastAttempt()
        .ifPresent(attempt ->
            attempt.failure().ifPresent(failure -> terminal.say(failed(attempt.at(), failure))));
  }

  private static Text failed(Instant at, UpdateAttempt.Failure failure) {
    Text found = failure.found();
    return Text.of(
        "  update failed at " + at + ": [" + failure.code() + "] " + found.en(),
        "  " + at + "の更新に失敗：[" + failure.code() + "] " + found.ja());
  }

  private static Text line(ListStatus status) {
    ListDefinition list = status.list();
    Text state =
        status
            .newest()
            .map(version -> state(version, status.due()))
            .orElse(Text.of("no version yet", "版なし"));
    return Text.of(
        "%-26s %s (%s)".formatted(list.id(), state.en(), list.title().en()),
        "%-26s %s（%s）".formatted(list.id(), state.ja(), list.title().ja()));
  }

  private static Text state(StoredVersion version, boolean due) {
    return Text.of(
        "version "
            + version.number()
            + ", "
            + version.parties()
            + " parties, valid from "
            + version.validFrom()
            + ", fetched "
            + version.fetchedAt()
            + (due ? ", due" : ""),
        "第"
            + version.number()
            + "版、"
            + version.parties()
            + "件、"
            + version.validFrom()
            + "から有効、取得"
            + version.fetchedAt()
            + (due ? "、要更新" : ""));
  }
}
