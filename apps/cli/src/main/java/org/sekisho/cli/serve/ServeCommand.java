package org.sekisho.cli.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sekisho.cli.lists.ListHome;
import org.sekisho.cli.shelves.Shelves;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code sekisho serve}: answers over HTTP until it is stopped. Names no type of the server, so
 * that other verbs start without its jars.
 */
@Command(name = "serve")
public final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
  private int port = 8632;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--database-url", paramLabel = "URL", descriptionKey = "database")
  private Optional<String> database = Optional.empty();

  @Option(names = "--list", paramLabel = "ID[=FILE]", descriptionKey = "list")
  private List<String> lists = new ArrayList<>();

  @Option(names = "--traces", paramLabel = "ADDRESS", descriptionKey = "traces")
  private Optional<String> traces = Optional.empty();

  @Option(names = "--rate", paramLabel = "NUMBER", descriptionKey = "rate")
  private int rate = 500;

  @Mixin private ListHome home = new ListHome();

  @Mixin private Shelves shelves = new Shelves();

  public ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What was asked for. */
  record Asked(
      int port,
      Optional<Path> data,
      Optional<String> database,
      List<String> lists,
      Optional<String> traces,
      int rate,
      ListHome home,
      List<Path> gates,
      List<Path> regimes) {
    Asked {
      lists = List.copyOf(lists);
      gates = List.copyOf(gates);
      regimes = List.copyOf(regimes);
    }
  }

  @Override
  public Integer call() {
    Asked asked =
        new Asked(
            port, data, database, lists, traces, rate, home, shelves.gates(), shelves.regimes());
    return new Serving(terminal).until(asked).number();
  }
}
