package org.sekisho.letters.mail;

/** What became of a message. */
public sealed interface Sending {

  /** The server took it. */
  record Accepted(String messageId, int tries) implements Sending {}

  /** It will never be taken: the address or the message was refused for good. */
  record Refused(String reply, int tries) implements Sending {}

  /** The server could not be reached or asked to come back, as often as we tried. */
  record Postponed(String reply, int tries) implements Sending {}
}
