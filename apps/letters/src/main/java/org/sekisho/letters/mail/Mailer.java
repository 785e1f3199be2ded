package org.sekisho.letters.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands letters to the server and comes back where it said "later" (RFC 5321, section 4.5.4). */
public final class Mailer {

  private static final int FOR_GOOD = 500;

  private final MailServer server;
  private final int tries;
  private final Duration pause;

  /**
   * A mailer that gives up after some tries.
   *
   * @param tries at least one
   * @param pause before the second try; it doubles with each
   */
  public Mailer(MailServer server, int tries, Duration pause) {
    this.server = server;
    this.tries = Math.max(1, tries);
    this.pause = pause;
  }

  /** Sends a message and tells what became of it; a failure is an answer, not a fault. */
  public Sending send(LetterMail mail) {
    Sending last = new Sending.Postponed("", 0);
    for (int count = 1; count <= tries; count++) {
      last = once(mail, count);
      if (!(last instanceof Sending.Postponed) || count == tries || !waited(count)) {
        return last;
      }
    }
    return last;
  }

  private Sending once(LetterMail mail, int count) {
    Session session = Session.getInstance(server.properties());
    try {
      Message message = Message.of(session, mail);
      try (Transport transport = session.getTransport(server.protocol())) {
        Optional<MailServer.Login> login = server.login();
        if (login.isPresent()) {
          transport.connect(
              server.host(), server.port(), login.get().name(), login.get().password());
        } else {
          transport.connect(server.host(), server.port(), null, null);
        }
        transport.sendMessage(message, message.getAllRecipients());
        return new Sending.Accepted(message.getMessageID(), count);
      }
    } catch (AuthenticationFailedException refused) {
      return new Sending.Refused(reply(refused), count);
    } catch (MessagingException failed) {
      return code(failed) >= FOR_GOOD
          ? new Sending.Refused(reply(failed), count)
          : new Sending.Postponed(reply(failed), count);
    }
  }

  /** The number of the reply that matters most; 0 where there was none. */
  private static int code(MessagingException failed) {
    int own =
        switch (failed) {
          case SMTPSendFailedException refused -> refused.getReturnCode();
          case SMTPAddressFailedException refused -> refused.getReturnCode();
          default -> 0;
        };
    int next = failed.getNextException() instanceof MessagingException below ? code(below) : 0;
    return failed instanceof SendFailedException ? Math.max(own, next) : own;
  }

  private static String reply(MessagingException failed) {
    String deepest = String.valueOf(failed.getMessage());
    Exception next = failed.getNextException();
    if (next instanceof MessagingException below) {
      deepest = reply(below);
    }
    return HeaderLine.of(deepest);
  }

  private boolean waited(int count) {
    try {
      Thread.sleep(pause.multipliedBy(1L << Math.min(count - 1, 10)));
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
