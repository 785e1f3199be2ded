package org.sekisho.letters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

final class MailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"a@b.example", "first.last+tag@sub.b-c.example", "o'neil@b.example"})
  void anAddressIsTaken(String text) {
    assertThat(MailAddress.of(text, Place.file("x")).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@b",
        "@b.example",
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example,c@d.example",
        "A <a@b.example>",
        "\"a b\"@b.example",
        "a..b@c.example",
        ".a@b.example",
        "a@-b.example",
        "a@b.example ",
        "山@b.example"
      })
  void whatIsNoneIsRefused(String text) {
    assertThat(MailAddress.of(text, Place.file("x")).problems())
        .extracting(Problem::code)
        .containsExactly("letter.address");
  }

  @Test
  void theLocalPartHasAtMost64Characters() {
    assertThat(MailAddress.of("a".repeat(64) + "@b.example", Place.file("x")).problems()).isEmpty();
    assertThat(MailAddress.of("a".repeat(65) + "@b.example", Place.file("x")).problems())
        .hasSize(1);
  }

  private static Optional<Bounce> bounce(String action, String status) {
    String mail =
        """
        From: postmaster@kestrel.example
        Subject: Undeliverable
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary=b

        --b
        Content-Type: text/plain

        It came back.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; kestrel.example

        Final-Recipient: rfc822; filer@kestrel.example
        Action: ACTION
        Status: STATUS
        Diagnostic-Code: smtp; 550 5.1.1
         no such user
        --b--
        """;
    return Bounce.read(
        mail.replace("ACTION", action).replace("STATUS", status).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMessageThatCameBackTellsWhoseItWasAndWhetherForGood() {
    assertThat(bounce("failed", "5.1.1"))
        .contains(
            new Bounce("filer@kestrel.example", "5.1.1", "smtp; 550 5.1.1 no such user", true));
    assertThat(bounce("failed", "4.4.7")).map(Bounce::permanent).contains(false);
    assertThat(bounce("delayed", "4.4.7")).isEmpty();
    assertThat(bounce("failed", "x")).isEmpty();
    assertThat(Bounce.read("Subject: hello\n\nhello".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aLoginDoesNotShowItsPassword() {
    assertThat(new MailServer.Login("office", "secret").toString()).doesNotContain("secret");
  }
}
