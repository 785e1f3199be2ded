package org.sekisho.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Optional;
import org.sekisho.ledger.tree.Bytes;

/**
 * A key that signs, with its public half: two lines of text, the secret one first. Whoever holds
 * the text can sign in this name.
 */
public final class SignerKey {

  private static final String SECRET = "PRIVATE+KEY+";

  private final VerifierKey verifier;
  private final PrivateKey key;

  private SignerKey(VerifierKey verifier, PrivateKey key) {
    this.verifier = verifier;
    this.key = key;
  }

  /** A new key; its name must be one by {@link VerifierKey#isName}. */
  public static SignerKey generate(String name, Algorithm algorithm) {
    if (!VerifierKey.isName(name)) {
      throw new IllegalArgumentException("not the name of a key: " + name);
    }
    try {
      KeyPair pair = KeyPairGenerator.getInstance(algorithm.cipher()).generateKeyPair();
      return new SignerKey(VerifierKey.of(name, algorithm, pair.getPublic()), pair.getPrivate());
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException(unusable);
    }
  }

  /** Reads the two lines of {@link #text}; empty where they are damaged. */
  public static Optional<SignerKey> parse(String text) {
    String[] lines = text.strip().split("\n", -1);
    if (lines.length != 2 || !lines[0].startsWith(SECRET)) {
      return Optional.empty();
    }
    return VerifierKey.parse(lines[1])
        .flatMap(verifier ->
            Bytes.of64(lines[0].substring(SECRET.length())).flatMap(kept -> read(verifier, kept)));
  }

  private static Optional<SignerKey> read(VerifierKey verifier, byte[] kept) {
    try {
      PrivateKey key = RawKeys.privateKey(kept, verifier.algorithm());
      SignerKey signer = new SignerKey(verifier, key);
      String tried = "tried\n";
      return Optional.of(signer)
          .filter(made -> verifier.verifies(tried, made.sign(tried, Instant.EPOCH)));
    } catch (GeneralSecurityException notAKey) {
      return Optional.empty();
    }
  }

  /** The secret line and the public one. */
  public String text() {
    return SECRET
        + Bytes.to64(RawKeys.kept(key, verifier.algorithm()))
        + "\n"
        + verifier.text()
        + "\n";
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /**
   * Signs the text of a note.
   *
   * @param now the time that a cosignature states; of no meaning to the other algorithms
   */
  NoteSignature sign(String text, Instant now) {
    return switch (verifier.algorithm()) {
      case ED25519, ML_DSA -> line(signed(text.getBytes(StandardCharsets.UTF_8)));
      case COSIGNATURE -> {
        long seconds = now.getEpochSecond();
        byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(seconds).array();
        yield line(RawKeys.joined(time, signed(VerifierKey.cosigned(seconds, text))));
      }
    };
  }

  private NoteSignature line(byte[] signature) {
    return new NoteSignature(verifier.name(), verifier.id(), signature);
  }

  private byte[] signed(byte[] message) {
    try {
      Signature signer = Signature.getInstance(verifier.algorithm().cipher());
      signer.initSign(key);
      signer.update(message);
      return signer.sign();
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException(unusable);
    }
  }
}
