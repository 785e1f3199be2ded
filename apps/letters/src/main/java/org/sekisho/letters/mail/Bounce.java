package org.sekisho.letters.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * A message that came back: what a delivery status notification (RFC 3464) says of one recipient.
 *
 * @param status such as {@code 5.1.1}
 * @param permanent whether trying again is of no use
 */
public record Bounce(String address, String status, String reply, boolean permanent) {

  private static final int MOST = 1 << 16;

  /** Reads what arrived in the mailbox; empty where it is no notification of a failure. */
  public static Optional<Bounce> read(byte[] message) {
    try {
      MimeMessage mail =
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message));
      return mail.isMimeType("multipart/report") && mail.getContent() instanceof Multipart parts
          ? status(parts)
          : Optional.empty();
    } catch (MessagingException | IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Bounce> status(Multipart parts) throws MessagingException, IOException {
    for (int i = 0; i < parts.getCount(); i++) {
      Part part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        try (InputStream in = part.getInputStream()) {
          return of(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Bounce> of(String text) {
    Map<String, String> fields = new HashMap<>();
    String unfolded = text.replaceAll("\r?\n[ \t]+", " ");
    unfolded
        .lines()
        .filter(line -> line.indexOf(':') > 0)
        .forEach(line ->
            fields.putIfAbsent(
                line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT),
                HeaderLine.of(line.substring(line.indexOf(':') + 1))));
    String status = fields.getOrDefault("status", "");
    String recipient = fields.getOrDefault("final-recipient", "");
    if (!"failed".equalsIgnoreCase(fields.get("action"))
        || !status.matches("[245]\\.\\d+\\.\\d+.*")) {
      return Optional.empty();
    }
    return Optional.of(
        new Bounce(
            recipient.substring(recipient.indexOf(';') + 1).strip(),
            status,
            fields.getOrDefault("diagnostic-code", ""),
            status.startsWith("5")));
  }
}
