package org.sekisho.cli.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.front.Accounts;
import org.sekisho.cli.lists.ListHome;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.server.Server;
import org.sekisho.server.Settings;
import org.sekisho.server.access.Callers;
import org.sekisho.server.access.StartToken;
import org.sekisho.server.configuration.Configuration;
import org.sekisho.server.configuration.Listening;
import org.sekisho.server.gatehouse.Traces;
import org.sekisho.server.office.Office;
import org.sekisho.store.database.Location;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Starts the server, says where it listens, and waits for its end. */
final class Serving {

  private final Terminal terminal;

  private final boolean demo;

  /**
   * @param demo whether an office with invented people is shown
   */
  Serving(Terminal terminal, boolean demo) {
    this.terminal = terminal;
    this.demo = demo;
  }

  ExitCode until(ServeCommand.Asked asked) {
    return switch (GivenConfiguration.of(asked).then(this::opened)) {
      case Checked.Sound<Opened>(Opened opened) -> start(opened);
      case Checked.Broken<Opened>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems);
    };
  }

  /** What is open before the server starts. */
  private record Opened(Configuration configuration, LogLines log, Optional<Office> office) {}

  private Checked<Opened> opened(Configuration configuration) {
    return LogLines.to(configuration.log(), terminal.err())
        .then(log -> office(configuration).map(office -> new Opened(configuration, log, office)));
  }

  private Checked<Optional<Office>> office(Configuration configuration) {
    if (demo) {
      return DemoOffice.open().map(Optional::of);
    }
    if (configuration.data().isEmpty() && configuration.database().isEmpty()) {
      return new Checked.Sound<>(Optional.empty());
    }
    Optional<Location.Server> server =
        configuration
            .database()
            .map(given -> new Location.Server(given.url(), given.user(), given.password()));
    return Institutions.of(configuration)
        .then(admission ->
            Office.open(
                configuration.data().orElse(Path.of("sekisho-data")),
                server,
                Clock.systemUTC(),
                admission))
        .map(Optional::of);
  }

  private ExitCode start(Opened opened) {
    StartToken token = StartToken.random();
    Server.Surroundings around =
        new Server.Surroundings(
            opened.office().isPresent() ? Callers.NONE : token,
            Clock.systemUTC(),
            opened.log()::add,
            Traces.to(opened.configuration().traces()),
            opened.office());
    return switch (Server.start(settings(opened.configuration()), around)) {
      case Checked.Sound<Server>(Server server) -> serve(server, token, opened);
      case Checked.Broken<Server>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems);
    };
  }

  private static Settings settings(Configuration configuration) {
    return new Settings(
        configuration.listening(),
        configuration.lists(),
        configuration.gates(),
        configuration.regimes(),
        ListHome.at(configuration.home()),
        configuration.rate(),
        configuration.sessions());
  }

  private ExitCode serve(Server server, StartToken token, Opened opened) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, opened), "stop"));
    Listening listening = opened.configuration().listening();
    String host = listening.hosts().stream().sorted().findFirst().orElse("localhost");
    String address =
        (listening.tls().isPresent() ? "https://" : "http://")
            + (listening.tls().isPresent() ? host : "localhost")
            + ":"
            + server.port();
    terminal.say(Text.of("listening on " + address, address + "で待ち受けています"));
    opened
        .office()
        .ifPresentOrElse(
            office -> sayHowToEnter(office.accounts(), address), () -> sayToken(token, address));
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

  private void sayToken(StartToken token, String address) {
    terminal.say(Text.of("token for this start: " + token.text(), "この起動のトークン：" + token.text()));
    terminal.say(
        Text.of(
            "open " + address + " in a browser and enter with the token",
            "ブラウザーで" + address + "を開き、トークンを入力してください"));
  }

  /** An office that nobody set up yet is set up by a link that is good once. */
  private void sayHowToEnter(Accounts accounts, String address) {
    if (demo) {
      DemoOffice.links(accounts)
          .forEach((who, key) ->
              terminal.say(
                  Text.of(
                      who.en() + ": " + address + "/once/" + key,
                      who.ja() + "：" + address + "/once/" + key)));
    } else if (accounts.book().isEmpty()) {
      String link = address + "/set-up/" + accounts.links().setUp();
      terminal.say(
          Text.of(
              "nobody has an account yet: set the office up at "
                  + link
                  + " within 24 hours; the link is good once",
              "アカウントがありません。24時間以内に" + link + "から初期設定を行ってください（1回限り有効）"));
    } else {
      terminal.say(Text.of("sign in at " + address, address + "からログインしてください"));
    }
  }

  /**
   * Ends what is under way and closes the store. The virtual machine would tell of the signal that
   * stopped it (143); who asked for an end and got it is told 0.
   */
  private void stop(Server server, Opened opened) {
    int code = ExitCode.DONE.number();
    try {
      server.close();
      opened.office().ifPresent(Office::close);
      opened.log().close();
    } catch (RuntimeException broken) {
      terminal.note(
          Text.of(
              "the store did not close as it should; what was acknowledged is kept",
              "保存先を正常に閉じられませんでした。記録済みの内容は保持されています"));
      code = ExitCode.FAULT.number();
    }
    terminal.note(Text.of("stopped", "停止しました"));
    terminal.out().flush();
    terminal.err().flush();
    Runtime.getRuntime().halt(code);
  }
}
