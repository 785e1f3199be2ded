package org.sekisho.letters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.letters.WrittenLetter;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;

/** A small server that answers the recipient as it is told. */
final class AnsweringTest {

  @ParameterizedTest(name = "a server that answers {0}")
  @CsvSource({
    "550 no such user, '', Refused, 1",
    "450 busy, '', Postponed, 3",
    "450 busy, 250 ok, Accepted, 2",
    "450 busy, 550 no such user, Refused, 2"
  })
  void whatIsForGoodIsNotTriedAgain(String first, String then, String what, int tries)
      throws IOException {
    try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> answer(door, first, then.isEmpty() ? first : then));
      MailServer server =
          new MailServer(
              "127.0.0.1",
              door.getLocalPort(),
              MailServer.Encryption.NONE,
              Optional.empty(),
              Duration.ofSeconds(5));
      Sending sending = new Mailer(server, 3, Duration.ZERO).send(mail());
      assertThat(sending.getClass().getSimpleName()).isEqualTo(what);
      assertThat(sending.toString()).contains("tries=" + tries);
      if (sending instanceof Sending.Refused(String reply, int count)) {
        assertThat(reply).startsWith("550 no such user");
      }
    }
  }

  private static LetterMail mail() {
    MailAddress address = MailAddress.of("a@b.example", Place.file("test")).orThrow();
    return new LetterMail(
        address, address, WrittenLetter.ORDER, List.of(Language.EN), List.of(), Instant.EPOCH);
  }

  private static void answer(ServerSocket door, String first, String then) {
    int calls = 0;
    try {
      while (true) {
        try (Socket line = door.accept()) {
          talk(line, calls++ == 0 ? first : then);
        }
      }
    } catch (IOException closed) {
      if (!door.isClosed()) {
        throw new UncheckedIOException(closed);
      }
    }
  }

  private static void talk(Socket line, String recipient) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = line.getOutputStream();
    say(out, "220 toy");
    boolean text = false;
    for (String said = in.readLine(); said != null; said = in.readLine()) {
      if (text) {
        text = !said.equals(".");
        if (!text) {
          say(out, "250 taken");
        }
      } else if (said.startsWith("RCPT")) {
        say(out, recipient);
      } else if (said.startsWith("DATA")) {
        text = true;
        say(out, "354 go on");
      } else if (said.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 ok");
      }
    }
  }

  private static void say(OutputStream out, String reply) throws IOException {
    out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
