package org.sekisho.cli.lists;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListComparison;
import org.sekisho.screening.lists.ListDefinition;
import org.sekisho.screening.lists.ListDelta;
import org.sekisho.screening.lists.ListSources;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.screening.lists.StoredVersion;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints who came, who changed and who left between two versions of a list. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "LIST", descriptionKey = "one")
  private String id = "";

  @Option(names = "--from", paramLabel = "NUMBER|DATE", descriptionKey = "from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "NUMBER|DATE", descriptionKey = "to")
  private @Nullable String to;

  @Mixin private ListHome home = new ListHome();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return home.run(
        terminal,
        (catalogue, store) -> {
          List<StoredVersion> versions = store.versions(id);
          Optional<StoredVersion> later = version(store, versions, to, versions.size());
          Optional<StoredVersion> earlier = version(store, versions, from, versions.size() - 1);
          return catalogue.find(id).then(list -> print(catalogue, store, list, earlier, later));
        });
  }

  /** The version of that number, or in force on that day; the usual one without either. */
  private Optional<StoredVersion> version(
      ListStore store, List<StoredVersion> versions, @Nullable String wanted, int usual)
      throws IOException {
    String text = wanted == null ? Integer.toString(usual) : wanted;
    if (text.matches("\\d{1,9}")) {
      int number = Integer.parseInt(text);
      return versions.stream().filter(version -> version.number() == number).findFirst();
    }
    try {
      return store.find(id, Optional.of(LocalDate.parse(text)), Optional.empty());
    } catch (DateTimeException neither) {
      return Optional.empty();
    }
  }

  private Checked<ExitCode> print(
      ListCatalogue catalogue,
      ListStore store,
      ListDefinition list,
      Optional<StoredVersion> earlier,
      Optional<StoredVersion> later) {
    if (earlier.isEmpty() || later.isEmpty()) {
      return new Checked.Broken<>(List.of(noTwoVersions()));
    }
    ListSources sources = new ListSources(catalogue, store);
    return ListComparison.of(
            parties -> sources.open(list, earlier.get(), parties),
            parties -> sources.open(list, later.get(), parties))
        .map(this::print);
  }

  private ExitCode print(ListDelta delta) {
    delta.added().forEach(party -> say("+", party, ""));
    delta
        .changed()
        .forEach(
            change -> say("~", change.after(), " [" + String.join(", ", change.fields()) + "]"));
    delta.removed().forEach(party -> say("-", party, ""));
    int added = delta.added().size();
    int changed = delta.changed().size();
    int removed = delta.removed().size();
    terminal.say(
        Text.of(
            added + " added, " + changed + " changed, " + removed + " removed",
            "追加" + added + "件、変更" + changed + "件、削除" + removed + "件"));
    return ExitCode.DONE;
  }

  private void say(String sign, Party party, String fields) {
    terminal.say(Text.same(sign + " " + party.partyId() + "  " + party.name() + fields));
  }

  private Problem noTwoVersions() {
    return new Problem(
        "screening.list.version.none",
        Place.file("sekisho lists diff"),
        Text.of("`" + id + "` has no two such versions", "`" + id + "`に該当する二つの版がありません"),
        Text.of(
            "see `sekisho lists history " + id + "`", "`sekisho lists history " + id + "`をご覧ください"));
  }
}
