package org.sekisho.store.database;

import java.nio.file.Path;

/** Where the database is. */
public sealed interface Location {

  /** How a problem names it; never with a password. */
  default String name() {
    return switch (this) {
      case Embedded(Path folder) -> folder.toString();
      case Server(String url, String user, String password) -> url;
    };
  }

  /** One file in a folder of this machine; nothing to set up. */
  record Embedded(Path folder) implements Location {}

  /**
   * A PostgreSQL server.
   *
   * @param url as JDBC writes it, {@code jdbc:postgresql://host/database}
   */
  record Server(String url, String user, String password) implements Location {
    @Override
    public String toString() {
      return "Server[" + url + "]";
    }
  }
}
