package org.sekisho.ledger.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problems;

/** Reads notes, checkpoints and keys from hostile hands. Texts are UTF-8 decoded already. */
public final class NoteReader {

  private static final int LONGEST = 1 << 20;
  private static final Pattern NAME = Pattern.compile("[^\\s+\\p{Cntrl}]+");
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
  private static final String PRIVATE = "PRIVATE+KEY+";

  private final Problems problems = new Problems();
  private final NoteProblems told;

  private NoteReader(String file) {
    this.told = new NoteProblems(file, problems);
  }

  /** A note; its signatures are not verified yet. */
  public static Checked<SignedNote> note(String file, String content) {
    return new NoteReader(file).note(content);
  }

  /** A checkpoint out of a note's text. */
  public static Checked<Checkpoint> checkpoint(String file, SignedNote note) {
    return new NoteReader(file).checkpoint(note.text());
  }

  /** A public key. */
  public static Checked<VerifyingKey> verifyingKey(String file, String content) {
    return new NoteReader(file).verifyingKey(content.strip());
  }

  /** A private key. */
  public static Checked<SigningKey> signingKey(String file, String content) {
    return new NoteReader(file).signingKey(content.strip());
  }

  private Checked<SignedNote> note(String content) {
    int split = content.lastIndexOf("\n\n");
    if (split < 0 || content.length() > LONGEST || !content.endsWith("\n") || hasControl(content)) {
      told.frame(content);
      return new Checked.Broken<>(problems.inOrder());
    }
    String text = content.substring(0, split + 1);
    int first = Math.toIntExact(content.substring(0, split + 2).lines().count()) + 1;
    List<String> lines = content.substring(split + 2).lines().toList();
    List<NoteSignature> signatures = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int line = first + i;
      String found = lines.get(i);
      signature(found).ifPresentOrElse(signatures::add, () -> told.signature(line, found));
    }
    if (lines.isEmpty()) {
      told.frame(content);
    }
    return problems.check(() -> new SignedNote(text, signatures));
  }

  private static boolean hasControl(String content) {
    return content.chars().anyMatch(c -> (c < ' ' && c != '\n') || c == '\uFFFD');
  }

  private static Optional<NoteSignature> signature(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length != 3 || !line.startsWith(SignedNote.DASH) || !isName(parts[1])) {
      return Optional.empty();
    }
    return base64(parts[2])
        .filter(bytes -> bytes.length > 4)
        .map(bytes ->
            new NoteSignature(
                parts[1],
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, 4, bytes.length)));
  }

  private Checked<Checkpoint> checkpoint(String text) {
    List<String> lines = text.lines().toList();
    String origin = lines.isEmpty() ? "" : lines.get(0);
    String size = lines.size() < 2 ? "" : lines.get(1);
    String root = lines.size() < 3 ? "" : lines.get(2);
    Optional<byte[]> hash = base64(root).filter(bytes -> bytes.length == Hash.LENGTH);
    if (origin.isEmpty()) {
      told.checkpoint(1, origin);
    }
    if (!SIZE.matcher(size).matches()) {
      told.checkpoint(2, size);
    }
    if (hash.isEmpty()) {
      told.checkpoint(3, root);
    }
    return problems.check(() ->
        new Checkpoint(
            origin,
            Long.parseLong(size),
            Hash.of(hash.orElseThrow()),
            lines.subList(3, lines.size())));
  }

  private Checked<VerifyingKey> verifyingKey(String content) {
    String[] parts = content.split("\\+", 3);
    Optional<VerifyingKey> key =
        parts.length == 3 && isName(parts[0])
            ? base64(parts[2])
                .flatMap(bytes -> key(parts[0], bytes))
                .filter(found -> found.print().equals(content))
            : Optional.empty();
    if (key.isEmpty()) {
      told.key(content);
    }
    return problems.check(key::orElseThrow);
  }

  private static Optional<VerifyingKey> key(String name, byte[] bytes) {
    return Algorithm.ofKey(bytes)
        .flatMap(algorithm -> {
          byte[] raw = Arrays.copyOfRange(bytes, algorithm.type().length, bytes.length);
          try {
            return Optional.of(VerifyingKey.of(name, algorithm, raw));
          } catch (GeneralSecurityException notOnTheCurve) {
            return Optional.empty();
          }
        });
  }

  private Checked<SigningKey> signingKey(String content) {
    String rest = content.startsWith(PRIVATE) ? content.substring(PRIVATE.length()) : "";
    String[] parts = rest.split("\\+", 3);
    Optional<SigningKey> key =
        parts.length == 3 && isName(parts[0])
            ? base64(parts[2])
                .flatMap(bytes -> seeded(parts[0], bytes))
                .filter(found -> found.print().equals(content))
            : Optional.empty();
    if (key.isEmpty()) {
      told.key(PRIVATE + "…");
    }
    return problems.check(key::orElseThrow);
  }

  private static Optional<SigningKey> seeded(String name, byte[] bytes) {
    return Algorithm.of(bytes, SigningKey.SEED)
        .map(algorithm ->
            SigningKey.of(
                name, algorithm, Arrays.copyOfRange(bytes, algorithm.type().length, bytes.length)));
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** Only the one way of writing the bytes: standard alphabet, padding, no stray bits. */
  private static Optional<byte[]> base64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return Base64.getEncoder().encodeToString(bytes).equals(text)
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
