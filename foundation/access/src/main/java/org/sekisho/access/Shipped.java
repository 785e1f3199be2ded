package org.sekisho.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The tables that ship beside these classes. */
final class Shipped {

  private Shipped() {}

  static byte[] bytes(String name) {
    try (InputStream table = Shipped.class.getResourceAsStream(name)) {
      if (table == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return table.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
