package org.sekisho.letters.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * The server that takes mail from us.
 *
 * @param encryption how the line is kept secret
 * @param patience how long to wait for an answer
 */
public record MailServer(
    String host, int port, Encryption encryption, Optional<Login> login, Duration patience) {

  /** How the line is kept secret. */
  public enum Encryption {
    /** Not at all: for a server on the same machine. */
    NONE,
    /** From the greeting on (RFC 3207), and never without. */
    STARTTLS,
    /** From the first byte (RFC 8314). */
    TLS
  }

  /** Name and password; it does not show the password. */
  public record Login(String name, String password) {
    @Override
    public String toString() {
      return "Login[" + name + "]";
    }
  }

  String protocol() {
    return encryption == Encryption.TLS ? "smtps" : "smtp";
  }

  Properties properties() {
    Properties properties = new Properties();
    String at = "mail." + protocol() + ".";
    String wait = Long.toString(patience.toMillis());
    boolean secret = encryption != Encryption.NONE;
    properties.put(at + "connectiontimeout", wait);
    properties.put(at + "timeout", wait);
    properties.put(at + "writetimeout", wait);
    properties.put(at + "auth", Boolean.toString(login.isPresent()));
    properties.put(at + "starttls.required", Boolean.toString(encryption == Encryption.STARTTLS));
    properties.put(at + "starttls.enable", Boolean.toString(encryption == Encryption.STARTTLS));
    properties.put(at + "ssl.checkserveridentity", Boolean.toString(secret));
    properties.put(at + "sendpartial", "false");
    return properties;
  }
}
