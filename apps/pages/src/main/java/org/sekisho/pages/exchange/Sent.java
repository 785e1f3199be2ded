package org.sekisho.pages.exchange;

import java.nio.charset.StandardCharsets;

/** A file that came with a form. */
public final class Sent {

  private final String name;
  private final byte[] content;

  /** A file by the name that its sender gave it. */
  public Sent(String name, byte[] content) {
    this.name = name;
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  public byte[] content() {
    return content.clone();
  }

  public int size() {
    return content.length;
  }

  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
