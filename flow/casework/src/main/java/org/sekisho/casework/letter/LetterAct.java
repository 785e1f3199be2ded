package org.sekisho.casework.letter;

import java.time.Instant;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Language;

/**
 * What happens to a letter after it was written; each is recorded.
 *
 * <p>The letter is named by the case's id and the hash of the bytes that went out.
 */
public sealed interface LetterAct {

  /** The letter that it happened to. */
  Issue issue();

  Instant at();

  /** Who did it: an account, or the office's own sender. */
  String actor();

  /**
   * One issued letter.
   *
   * @param id the letter's own id within its case, for example {@code JP-2026-0001/order-1}
   * @param hash SHA-256 over the bytes of the file
   */
  record Issue(String id, Language language, ContentHash hash) {}

  /** It was given its final form. */
  record Issued(Issue issue, Instant at, String actor) implements LetterAct {}

  /** It was handed to the mail. */
  record Sent(Issue issue, Instant at, String actor, String address, String messageId)
      implements LetterAct {}

  /** It was put where the addressee's portal shows it, which serves it. */
  record Delivered(Issue issue, Instant at, String actor) implements LetterAct {}

  /** The mail came back or was refused. */
  record Bounced(Issue issue, Instant at, String actor, String address, String reply)
      implements LetterAct {}

  /** It was opened on the screen. */
  record Read(Issue issue, Instant at, String actor) implements LetterAct {}

  /** The file was taken. */
  record Downloaded(Issue issue, Instant at, String actor) implements LetterAct {}

  /** The word under which the record keeps it, such as {@code letter.sent}. */
  default String event() {
    return switch (this) {
      case Issued issued -> "letter.issued";
      case Sent sent -> "letter.sent";
      case Delivered delivered -> "letter.delivered";
      case Bounced bounced -> "letter.bounced";
      case Read read -> "letter.read";
      case Downloaded downloaded -> "letter.downloaded";
    };
  }

  /** What else is to be remembered: the address and the reply of the mail. */
  default String detail() {
    return switch (this) {
      case Sent sent -> sent.address() + " " + sent.messageId();
      case Bounced bounced -> bounced.address() + " " + bounced.reply();
      case Issued issued -> "";
      case Delivered delivered -> "";
      case Read read -> "";
      case Downloaded downloaded -> "";
    };
  }

  /** What the ledger commits to: the file alone where there is no detail, else file and detail. */
  default ContentHash content() {
    return detail().isEmpty()
        ? issue().hash()
        : ContentHash.of(issue().hash().hex() + "\n" + detail() + "\n");
  }
}
