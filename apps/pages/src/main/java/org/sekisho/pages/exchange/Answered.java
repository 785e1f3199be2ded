package org.sekisho.pages.exchange;

/** What a browser is given. */
public sealed interface Answered {

  /** A page. */
  record Page(int status, String html) implements Answered {}

  /** A file to keep. */
  record Download(String type, String name, String content) implements Answered {}

  /** A file that somebody sent once. */
  record Attached(Sent file) implements Answered {}

  /** Another address on this desk. */
  record Elsewhere(String path) implements Answered {}
}
