package org.sekisho.cli.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sekisho serve}: answers over HTTP until it is stopped. Names no type of the server, so
 * that other verbs start without its jars. What stands in the options is checked with the file and
 * the environment, so that all problems are told at once.
 */
@Command(name = "serve")
public final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--check-config", descriptionKey = "check")
  private boolean check;

  @Option(names = "--ready", descriptionKey = "ready")
  private boolean ready;

  @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
  private Optional<String> port = Optional.empty();

  @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "address")
  private Optional<String> address = Optional.empty();

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private Optional<String> data = Optional.empty();

  @Option(names = "--database-url", paramLabel = "URL", descriptionKey = "database")
  private Optional<String> database = Optional.empty();

  @Option(names = "--demo", descriptionKey = "demo")
  private boolean demo;

  @Option(names = "--list", paramLabel = "ID[=FILE]", descriptionKey = "list")
  private List<String> lists = new ArrayList<>();

  @Option(names = "--traces", paramLabel = "ADDRESS", descriptionKey = "traces")
  private Optional<String> traces = Optional.empty();

  @Option(names = "--rate", paramLabel = "NUMBER", descriptionKey = "rate")
  private Optional<String> rate = Optional.empty();

  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "home")
  private Optional<String> home = Optional.empty();

  @Option(names = "--gates", paramLabel = "DIR", descriptionKey = "gates")
  private List<String> gates = new ArrayList<>();

  @Option(names = "--regimes", paramLabel = "DIR", descriptionKey = "regimes")
  private List<String> regimes = new ArrayList<>();

  public ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * What was asked for.
   *
   * @param flags values by the key that they set
   */
  record Asked(Optional<Path> file, Map<String, List<String>> flags) {
    Asked {
      flags = Map.copyOf(flags);
    }
  }

  @Override
  public Integer call() {
    Map<String, List<String>> flags = new LinkedHashMap<>();
    flags.put("port", port.stream().toList());
    flags.put("address", address.stream().toList());
    flags.put("data", data.stream().toList());
    flags.put("database.url", database.stream().toList());
    flags.put("lists", lists);
    flags.put("traces", traces.stream().toList());
    flags.put("rate", rate.stream().toList());
    flags.put("home", home.stream().toList());
    flags.put("gates", gates);
    flags.put("regimes", regimes);
    Asked asked = new Asked(file, flags);
    if (ready) {
      return new ReadyQuestion(terminal).ask(asked).number();
    }
    return check
        ? new Shown(terminal).configuration(asked).number()
        : new Serving(terminal, demo).until(asked).number();
  }
}
