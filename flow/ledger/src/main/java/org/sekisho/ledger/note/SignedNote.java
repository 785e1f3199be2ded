package org.sekisho.ledger.note;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and who signed it, as {@code c2sp.org/signed-note} lays it out: the text, an empty line,
 * one line a signature.
 *
 * @param text ends in a line feed
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  /** U+2014 and a space begin a signature line. */
  static final String DASH = "\u2014 ";

  public SignedNote {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException("the text of a note ends in a line feed");
    }
  }

  /** The note that these keys sign. */
  public static SignedNote of(String text, List<SigningKey> keys) {
    return new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList());
  }

  /** The note with one more signature. */
  public SignedNote with(NoteSignature signature) {
    return new SignedNote(
        text, Stream.concat(signatures.stream(), Stream.of(signature)).distinct().toList());
  }

  /** Whether this key signed it; signatures of keys that nobody knows are passed over. */
  public boolean isSignedBy(VerifyingKey key) {
    return signatures.stream().anyMatch(signature -> key.verifies(text, signature));
  }

  /** The bytes of the note, as text. */
  public String print() {
    return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
  }
}
