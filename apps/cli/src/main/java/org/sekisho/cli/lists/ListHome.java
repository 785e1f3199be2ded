package org.sekisho.cli.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.screening.lists.Home;
import org.sekisho.screening.lists.ListCatalogue;
import org.sekisho.screening.lists.ListStore;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Option;

/** Where the lists are: those that ship, the user's own, and the store of versions. */
public final class ListHome {

  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "home")
  private @Nullable Path directory;

  /** The folder given, else that of the environment, else the platform's. */
  public Home home() {
    return at(Optional.ofNullable(directory));
  }

  /** The folder named, else that of the environment, else the platform's. */
  public static Home at(Optional<Path> directory) {
    Map<String, String> system = new HashMap<>();
    System.getProperties().stringPropertyNames().forEach(name -> system.put(name, property(name)));
    return Home.of(directory, System.getenv(), system);
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  public ListStore store() {
    return new ListStore(home());
  }

  /** The lists that ship and the user's own. */
  public Checked<ListCatalogue> catalogue() {
    return ListCatalogue.shipped(List.of(home().ownLists()));
  }

  /** Something done with lists that reads or writes the store. */
  interface Deed {
    Checked<ExitCode> with(ListCatalogue catalogue, ListStore store) throws IOException;
  }

  /** Does it and prints the problems, if there were any. */
  int run(Terminal terminal, Deed deed) {
    Checked<ExitCode> done = catalogue().then(catalogue -> attempt(deed, catalogue));
    return switch (done) {
      case Checked.Sound<ExitCode>(ExitCode code) -> code.number();
      case Checked.Broken<ExitCode>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems).number();
    };
  }

  private Checked<ExitCode> attempt(Deed deed, ListCatalogue catalogue) {
    try {
      return deed.with(catalogue, store());
    } catch (IOException unreadable) {
      return new Checked.Broken<>(List.of(unreadable()));
    }
  }

  private Problem unreadable() {
    return new Problem(
        "screening.list.store",
        Place.file(home().root().toString()),
        Text.of("the store cannot be read or written", "保存先を読み書きできません"),
        Text.of("check the folder given by --home", "--homeで指定したフォルダを確かめてください"));
  }
}
