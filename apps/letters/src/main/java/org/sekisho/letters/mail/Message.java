package org.sekisho.letters.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.stream.Collectors;
import org.sekisho.casework.letter.LetterText;
import org.sekisho.letters.LetterPage;
import org.sekisho.letters.SealedLetter;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Language;

/** A letter in the form in which mail carries it (RFC 2045, RFC 2046). */
final class Message extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String id;

  private Message(Session session, String id) {
    super(session);
    this.id = id;
  }

  static Message of(Session session, LetterMail mail) throws MessagingException {
    Message message = new Message(session, id(mail));
    message.setFrom(new InternetAddress(mail.from().written(), true));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().written(), true));
    message.setSubject(subject(mail), UTF_8);
    message.setSentDate(Date.from(mail.at()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader(
        "Content-Language",
        mail.languages().stream().map(Language::code).collect(Collectors.joining(", ")));
    MimeMultipart parts = new MimeMultipart("mixed");
    parts.addBodyPart(wrapped(said(mail)));
    for (SealedLetter file : mail.files()) {
      String name = name(file);
      parts.addBodyPart(attached(name + ".pdf", "application/pdf", file.file()));
      parts.addBodyPart(
          attached(
              name + ".proof",
              "application/octet-stream",
              file.proof().getBytes(StandardCharsets.UTF_8)));
    }
    message.setContent(parts);
    message.saveChanges();
    return message;
  }

  /** Every try of one message has one id, so that a server can tell a second one. */
  private static String id(LetterMail mail) {
    String what =
        LetterText.hash(mail.letter()).hex() + "\n" + mail.to().written() + "\n" + mail.at();
    return "<" + ContentHash.of(what).hex() + "@" + mail.from().domain() + ">";
  }

  private static String subject(LetterMail mail) {
    String titles =
        mail.languages().stream()
            .map(language -> mail.letter().title().in(language))
            .collect(Collectors.joining(" / "));
    String number = mail.letter().head().number().in(mail.languages().getFirst());
    return HeaderLine.of(titles + " (" + number + ")");
  }

  private static Multipart said(LetterMail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(
        mail.languages().stream()
            .map(language -> LetterText.of(mail.letter(), language))
            .collect(Collectors.joining("\n----------------------------------------\n\n")),
        UTF_8);
    MimeMultipart said = new MimeMultipart("alternative");
    said.addBodyPart(text);
    said.addBodyPart(page(mail));
    return said;
  }

  private static MimeBodyPart page(LetterMail mail) throws MessagingException {
    MimeBodyPart page = new MimeBodyPart();
    page.setText(LetterPage.of(mail.letter(), mail.languages()), UTF_8, "html");
    return page;
  }

  private static MimeBodyPart wrapped(Multipart inside) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setContent(inside);
    return part;
  }

  private static MimeBodyPart attached(String name, String type, byte[] bytes)
      throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
    part.setFileName(name);
    return part;
  }

  private static String name(SealedLetter file) {
    String id = file.issue().id().replaceAll("[^A-Za-z0-9._-]+", "-");
    return id + "-" + file.issue().language().code();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
