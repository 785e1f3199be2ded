package org.sekisho.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.sekisho.ledger.tree.Bytes;

/**
 * Who may sign, and by which key: the text form {@code NAME+ID+KEY} of c2sp.org/signed-note.
 *
 * @param name without blanks and plus signs
 * @param id the first four bytes of SHA-256 over name, line feed, algorithm and key
 */
public record VerifierKey(String name, int id, Algorithm algorithm, PublicKey key) {

  static VerifierKey of(String name, Algorithm algorithm, PublicKey key) {
    return new VerifierKey(name, id(name, algorithm, RawKeys.raw(key, algorithm)), algorithm, key);
  }

  private static int id(String name, Algorithm algorithm, byte[] raw) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(algorithm.prefix());
      return ByteBuffer.wrap(digest.digest(raw)).getInt();
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Whether a text may be the name of a key. */
  public static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(point ->
                point == '+' || Character.isWhitespace(point) || Character.isISOControl(point));
  }

  /** The key that a text tells; empty where it is none or its id is not that of the key. */
  public static Optional<VerifierKey> parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length != 3 || !isName(parts[0]) || !parts[1].matches("[0-9a-f]{8}")) {
      return Optional.empty();
    }
    return Bytes.of64(parts[2])
        .flatMap(bytes -> read(parts[0], bytes))
        .filter(key -> HexFormat.of().toHexDigits(key.id()).equals(parts[1]));
  }

  private static Optional<VerifierKey> read(String name, byte[] bytes) {
    for (Algorithm algorithm : Algorithm.all()) {
      byte[] prefix = algorithm.prefix();
      if (bytes.length == prefix.length + algorithm.keyBytes()
          && Arrays.equals(prefix, 0, prefix.length, bytes, 0, prefix.length)) {
        try {
          byte[] raw = Arrays.copyOfRange(bytes, prefix.length, bytes.length);
          return Optional.of(of(name, algorithm, RawKeys.publicKey(raw, algorithm)));
        } catch (GeneralSecurityException notAKey) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The text that {@link #parse} reads. */
  public String text() {
    byte[] bytes = RawKeys.joined(algorithm.prefix(), RawKeys.raw(key, algorithm));
    return name + "+" + HexFormat.of().toHexDigits(id) + "+" + Bytes.to64(bytes);
  }

  /** Whether a line of a note was signed by this key over this text. */
  boolean verifies(String text, NoteSignature line) {
    if (!line.name().equals(name)
        || line.id() != id
        || line.signature().length != algorithm.signatureBytes()) {
      return false;
    }
    byte[] signature = line.signature();
    byte[] signed = text.getBytes(StandardCharsets.UTF_8);
    if (algorithm == Algorithm.COSIGNATURE) {
      signed = cosigned(ByteBuffer.wrap(signature).getLong(), text);
      signature = Arrays.copyOfRange(signature, Long.BYTES, signature.length);
    }
    try {
      Signature verifier = Signature.getInstance(algorithm.cipher());
      verifier.initVerify(key);
      verifier.update(signed);
      return verifier.verify(signature);
    } catch (SignatureException malformed) {
      return false;
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  /** What a witness signs: the time and the text. */
  static byte[] cosigned(long seconds, String text) {
    return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  /** When a cosignature says it was made. */
  static Optional<Instant> time(NoteSignature line) {
    return line.signature().length == Algorithm.COSIGNATURE.signatureBytes()
        ? Optional.of(Instant.ofEpochSecond(ByteBuffer.wrap(line.signature()).getLong()))
        : Optional.empty();
  }
}
