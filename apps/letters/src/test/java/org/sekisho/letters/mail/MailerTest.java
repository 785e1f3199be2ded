package org.sekisho.letters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sekisho.casework.letter.Letter;
import org.sekisho.casework.letter.LetterHead;
import org.sekisho.letters.SealedLetterTest;
import org.sekisho.letters.WrittenLetter;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/** A real server on this machine takes the letters. */
final class MailerTest {

  private static final GreenMail SERVER =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final MailAddress OFFICE = address("office@trade.example");
  private static final MailAddress FILER = address("filer@kestrel.example");

  @BeforeAll
  static void start() {
    SERVER.start();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @BeforeEach
  void empty() throws Exception {
    SERVER.purgeEmailFromAllMailboxes();
  }

  private static MailAddress address(String text) {
    return MailAddress.of(text, Place.file("test")).orThrow();
  }

  private static MailServer server(int port, MailServer.Encryption encryption) {
    return new MailServer("127.0.0.1", port, encryption, Optional.empty(), Duration.ofSeconds(5));
  }

  private static LetterMail mail(Letter letter) {
    byte[] file = "%PDF-1.7 toy".getBytes(StandardCharsets.US_ASCII);
    return new LetterMail(
        OFFICE,
        FILER,
        letter,
        List.of(Language.JA, Language.EN),
        List.of(SealedLetterTest.sealed("JP-2026-0001/order-1", file)),
        Instant.parse("2026-12-01T01:00:00Z"));
  }

  private static Sending sent(Letter letter, MailServer.Encryption encryption) {
    return new Mailer(server(SERVER.getSmtp().getPort(), encryption), 2, Duration.ZERO)
        .send(mail(letter));
  }

  @Test
  void aLetterArrivesWithTextPageFileAndProofInBothLanguages() throws Exception {
    Sending sending = sent(WrittenLetter.ORDER, MailServer.Encryption.NONE);
    MimeMessage arrived = SERVER.getReceivedMessages()[0];
    assertThat(sending).isEqualTo(new Sending.Accepted(arrived.getMessageID(), 1));
    assertThat(arrived.getSubject()).isEqualTo("命令書 / Order (20261201貿局第12号)");
    List<String> kinds = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    gather(arrived, kinds, texts);
    assertThat(kinds)
        .containsExactly(
            "text/plain",
            "text/html",
            "application/pdf JP-2026-0001-order-1-ja.pdf",
            "application/octet-stream JP-2026-0001-order-1-ja.proof");
    assertThat(texts)
        .allSatisfy(text -> assertThat(text).contains("株式の取得を中止", "Stop the acquisition"));
  }

  private static void gather(Part part, List<String> kinds, List<String> texts)
      throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        gather(parts.getBodyPart(i), kinds, texts);
      }
    } else {
      String name =
          part.getFileName() == null ? "" : " " + MimeUtility.decodeText(part.getFileName());
      kinds.add(part.getContentType().replaceAll("(?s);.*", "") + name);
      if (part.getContent() instanceof String text) {
        texts.add(text);
      }
    }
  }

  @Test
  void theSameMessageHasTheSameIdEachTime() throws Exception {
    sent(WrittenLetter.ORDER, MailServer.Encryption.NONE);
    sent(WrittenLetter.ORDER, MailServer.Encryption.NONE);
    MimeMessage[] arrived = SERVER.getReceivedMessages();
    assertThat(arrived[0].getMessageID()).isEqualTo(arrived[1].getMessageID());
  }

  @Test
  void aLineBreakInANumberMakesNoHeader() throws Exception {
    Letter order = WrittenLetter.ORDER;
    LetterHead head = order.head();
    Text evil = Text.same("12\r\nBcc: thief@evil.example\r\n\r\nHello");
    Letter letter =
        new Letter(
            order.kind(),
            order.templates(),
            new LetterHead(evil, head.date(), head.to(), head.from(), head.reference()),
            Text.same("Order\nBcc: thief@evil.example"),
            order.body(),
            order.particulars(),
            order.instruction());
    assertThat(sent(letter, MailServer.Encryption.NONE)).isInstanceOf(Sending.Accepted.class);
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
    MimeMessage arrived = SERVER.getReceivedMessages()[0];
    assertThat(arrived.getHeader("Bcc")).isNull();
    assertThat(arrived.getAllRecipients()).hasSize(1);
    assertThat(arrived.getSubject()).contains("thief@evil.example Hello");
  }

  @Test
  void aServerWithoutEncryptionGetsNothingWhereItIsAskedFor() {
    assertThat(sent(WrittenLetter.ORDER, MailServer.Encryption.STARTTLS))
        .isInstanceOf(Sending.Postponed.class);
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatIsNotThereIsTriedAsOftenAsAsked() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    Mailer mailer = new Mailer(server(port, MailServer.Encryption.NONE), 3, Duration.ZERO);
    assertThat(mailer.send(mail(WrittenLetter.ORDER)))
        .isInstanceOfSatisfying(
            Sending.Postponed.class, postponed -> assertThat(postponed.tries()).isEqualTo(3));
  }
}
