package org.sekisho.server.configuration;

import java.nio.file.Path;
import java.util.Optional;

/** The server by which mail is sent. */
public record Smtp(
    String host,
    int port,
    Protection protection,
    Optional<String> user,
    Optional<Path> passwordFile,
    String from) {

  /** How a message is kept from others on the way. */
  public enum Protection {
    STARTTLS,
    TLS,
    NONE
  }
}
