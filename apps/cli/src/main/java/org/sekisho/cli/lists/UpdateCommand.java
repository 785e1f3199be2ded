package org.sekisho.cli.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.lists.ListUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fetches lists from their publishers; without a name, every list that has an address. */
@Command(name = "update")
final class UpdateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "LIST", descriptionKey = "list")
  private List<String> ids = new ArrayList<>();

  @Mixin private ListHome home = new ListHome();

  UpdateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return home.run(
        terminal,
        (catalogue, store) ->
            ChosenLists.of(catalogue, ids).map(lists -> update(wanted(lists), store)));
  }

  private List<ListDefinition> wanted(List<ListDefinition> lists) {
    return lists.stream().filter(list -> !ids.isEmpty() || !list.sources().isEmpty()).toList();
  }

  private ExitCode update(List<ListDefinition> lists, ListStore store) {
    ListUpdate update = new ListUpdate(store);
    ExitCode worst = ExitCode.DONE;
    for (ListDefinition list : lists) {
      ExitCode code = new UpdatePrinter(terminal).print(update.fetch(list, Instant.now()));
      worst = code == ExitCode.DONE ? worst : code;
      terminal.out().flush();
    }
    return worst;
  }
}
