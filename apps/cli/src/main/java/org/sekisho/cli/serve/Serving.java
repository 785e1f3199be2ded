package org.sekisho.cli.serve;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.server.Server;
import org.sekisho.server.Settings;
import org.sekisho.server.access.StartToken;
import org.sekisho.server.gatehouse.Traces;
import org.sekisho.server.office.Office;
import org.sekisho.store.database.Location;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Starts the server, says where it listens, and waits for its end. */
final class Serving {

  private static final int GREATEST_PORT = 65_535;

  private final Terminal terminal;

  Serving(Terminal terminal) {
    this.terminal = terminal;
  }

  ExitCode until(ServeCommand.Asked asked) {
    List<Problem> wrong = wrong(asked);
    if (!wrong.isEmpty()) {
      return new ProblemPrinter(terminal).refuse(wrong);
    }
    return switch (office(asked)) {
      case Checked.Sound<Optional<Office>>(Optional<Office> office) -> start(asked, office);
      case Checked.Broken<Optional<Office>>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems);
    };
  }

  /** The password of a database is never an argument, which others on the machine could read. */
  private static Checked<Optional<Office>> office(ServeCommand.Asked asked) {
    if (asked.data().isEmpty() && asked.database().isEmpty()) {
      return new Checked.Sound<>(Optional.empty());
    }
    Optional<Location.Server> server =
        asked
            .database()
            .map(url ->
                new Location.Server(
                    url.startsWith("jdbc:") ? url : "jdbc:" + url,
                    environment("SEKISHO_DATABASE_USER"),
                    environment("SEKISHO_DATABASE_PASSWORD")));
    return Office.open(asked.data().orElse(Path.of("sekisho-data")), server, Clock.systemUTC())
        .map(Optional::of);
  }

  private static String environment(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("");
  }

  private ExitCode start(ServeCommand.Asked asked, Optional<Office> office) {
    StartToken token = StartToken.random();
    return switch (Server.start(settings(asked), around(asked, token, office))) {
      case Checked.Sound<Server>(Server server) -> serve(server, token, office);
      case Checked.Broken<Server>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems);
    };
  }

  private static Settings settings(ServeCommand.Asked asked) {
    return new Settings(
        asked.port(),
        asked.lists(),
        asked.gates(),
        asked.regimes(),
        asked.home().home(),
        asked.rate());
  }

  private Server.Surroundings around(
      ServeCommand.Asked asked, StartToken token, Optional<Office> office) {
    return new Server.Surroundings(
        token, Clock.systemUTC(), this::log, Traces.to(asked.traces()), office);
  }

  private void log(String line) {
    PrintWriter err = terminal.err();
    synchronized (err) {
      err.println(line);
      err.flush();
    }
  }

  private ExitCode serve(Server server, StartToken token, Optional<Office> office) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  office.ifPresent(Office::close);
                },
                "stop"));
    String address = "http://localhost:" + server.port();
    terminal.say(Text.of("listening on " + address, address + "で待ち受けています"));
    terminal.say(Text.of("token for this start: " + token.text(), "この起動のトークン：" + token.text()));
    terminal.say(
        Text.of(
            "open " + address + " in a browser and enter with the token",
            "ブラウザーで" + address + "を開き、トークンを入力してください"));
    terminal.say(
        Text.of(
            "the API is described at " + address + "/api/v1/openapi.yaml; stop with Ctrl-C",
            "APIの記述は" + address + "/api/v1/openapi.yamlにあります。Ctrl-Cで停止します"));
    terminal.out().flush();
    try {
      server.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private static List<Problem> wrong(ServeCommand.Asked asked) {
    List<Problem> wrong = new ArrayList<>();
    if (asked.port() < 0 || asked.port() > GREATEST_PORT) {
      wrong.add(
          problem("--port", String.valueOf(asked.port()), Text.of("0 to 65535", "0～65535の数")));
    }
    if (asked.rate() < 1 || asked.rate() > 1_000_000) {
      wrong.add(
          problem("--rate", String.valueOf(asked.rate()), Text.of("1 to 1000000", "1～1000000の数")));
    }
    asked
        .traces()
        .filter(address -> !isAddress(address))
        .ifPresent(address ->
            wrong.add(
                problem(
                    "--traces",
                    address,
                    Text.of(
                        "an address such as http://localhost:4318",
                        "http://localhost:4318のようなアドレス"))));
    return wrong;
  }

  private static boolean isAddress(String text) {
    try {
      return Optional.ofNullable(URI.create(text).getHost()).isPresent()
          && text.matches("https?://.*");
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static Problem problem(String option, String given, Text expected) {
    return new Problem(
        "serve.option.unreadable",
        Place.file("sekisho serve").named(option),
        Text.of(
            "`" + Brief.of(given) + "` is no value of `" + option + "`",
            "`" + option + "`に`" + Brief.of(given) + "`は指定できません"),
        Text.of("write " + expected.en(), expected.ja() + "を指定してください"));
  }
}
