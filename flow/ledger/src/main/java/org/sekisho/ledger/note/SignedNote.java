package org.sekisho.ledger.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures below it, as c2sp.org/signed-note writes it. Lines of unknown keys are
 * kept and ignored.
 *
 * @param text ends with a line feed
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_SIGNATURES = 100;

  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /** Signs a text that ends with a line feed and has no control characters but those. */
  public static SignedNote sign(String text, List<SignerKey> keys, Instant now) {
    if (!isText(text)) {
      throw new IllegalArgumentException("not the text of a note");
    }
    return new SignedNote(text, keys.stream().map(key -> key.sign(text, now)).toList());
  }

  private static boolean isText(String text) {
    return text.endsWith("\n")
        && text.chars().noneMatch(letter -> letter != '\n' && (letter < 32 || letter == 127));
  }

  /** Reads a note; empty where it has not the form of one. */
  public static Optional<SignedNote> parse(String written) {
    int end = written.lastIndexOf("\n\n");
    if (end < 0 || written.length() > MOST_CHARACTERS || !written.endsWith("\n")) {
      return Optional.empty();
    }
    String text = written.substring(0, end + 1);
    List<NoteSignature> signatures = new ArrayList<>();
    for (String line : written.substring(end + 2).lines().toList()) {
      Optional<NoteSignature> signature = NoteSignature.parse(line);
      if (signature.isEmpty() || signatures.size() == MOST_SIGNATURES) {
        return Optional.empty();
      }
      signatures.add(signature.get());
    }
    return signatures.isEmpty() || !isText(text)
        ? Optional.empty()
        : Optional.of(new SignedNote(text, signatures));
  }

  public String written() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()));
    return note.toString();
  }

  /** Whether the key signed this text. */
  public boolean isSignedBy(VerifierKey key) {
    return signatures.stream().anyMatch(line -> key.verifies(text, line));
  }

  /** When a witness cosigned, by its own clock; empty where it did not. */
  public Optional<Instant> cosigned(VerifierKey witness) {
    return signatures.stream()
        .filter(line -> witness.verifies(text, line))
        .findFirst()
        .flatMap(VerifierKey::time);
  }

  /** The same note with one more signature, in the place of an older one by the same key. */
  public SignedNote cosign(SignerKey key, Instant now) {
    List<NoteSignature> more = new ArrayList<>(signatures);
    more.removeIf(line -> line.id() == key.verifier().id());
    more.add(key.sign(text, now));
    return new SignedNote(text, more);
  }
}
