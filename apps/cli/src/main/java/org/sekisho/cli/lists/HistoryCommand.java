package org.sekisho.cli.lists;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.lists.StoredVersion;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints every version of a list that is kept. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "LIST", descriptionKey = "one")
  private String id = "";

  @Mixin private ListHome home = new ListHome();

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return home.run(terminal, this::print);
  }

  private Checked<ExitCode> print(ListCatalogue catalogue, ListStore store) throws IOException {
    List<StoredVersion> versions = store.versions(id);
    return catalogue
        .find(id)
        .map(list -> {
          versions.forEach(version -> terminal.say(line(version)));
          if (versions.isEmpty()) {
            terminal.say(Text.of("no version yet", "版なし"));
          }
          return ExitCode.DONE;
        });
  }

  private static Text line(StoredVersion version) {
    return Text.same(
        "%4d  %s  %s  %7d  %s  %s"
            .formatted(
                version.number(),
                version.validFrom(),
                version.fetchedAt(),
                version.parties(),
                version.hash().brief(),
                version.origin()));
  }
}
