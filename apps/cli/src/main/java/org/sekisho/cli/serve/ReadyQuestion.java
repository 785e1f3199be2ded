package org.sekisho.cli.serve;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.sekisho.cli.terminal.ExitCode;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.server.configuration.Configuration;
import org.sekisho.server.configuration.Listening;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** Asks a server that is configured like this call whether it answers; for health checks. */
final class ReadyQuestion {

  private static final int PATIENCE = 3000;

  private final Terminal terminal;

  ReadyQuestion(Terminal terminal) {
    this.terminal = terminal;
  }

  ExitCode ask(ServeCommand.Asked asked) {
    return switch (GivenConfiguration.ofRunning(asked)) {
      case Checked.Sound<Configuration>(Configuration running) -> answer(running.listening());
      case Checked.Broken<Configuration>(List<Problem> problems) ->
          new ProblemPrinter(terminal).refuse(problems);
    };
  }

  private ExitCode answer(Listening listening) {
    boolean isReady = listening.tls().isPresent() ? connects(listening) : isReady(listening);
    terminal.say(isReady ? Text.of("ready", "稼働中") : Text.of("not ready", "応答なし"));
    return isReady ? ExitCode.DONE : ExitCode.FAULT;
  }

  private static boolean isReady(Listening listening) {
    try {
      URI uri = URI.create("http://localhost:" + listening.port() + "/readyz");
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE);
      connection.setReadTimeout(PATIENCE);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException unreachable) {
      return false;
    }
  }

  /** The certificate is for the name that others use; that the port is served must do. */
  private static boolean connects(Listening listening) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(listening.address(), listening.port()), PATIENCE);
      return true;
    } catch (IOException unreachable) {
      return false;
    }
  }
}
