package org.sekisho.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A private key with a name; text form {@code PRIVATE+KEY+name+id+base64} over a 32-byte seed. */
public final class SigningKey {

  /** Bytes of the seed that makes an Ed25519 key (RFC 8032) or an ML-DSA key (FIPS 204, 5.1). */
  static final int SEED = 32;

  private final byte[] seed;
  private final PrivateKey key;
  private final VerifyingKey verifying;

  private SigningKey(byte[] seed, PrivateKey key, VerifyingKey verifying) {
    this.seed = seed;
    this.key = key;
    this.verifying = verifying;
  }

  /** A new key. The name goes into every signature: a host and a path, no spaces, no plus. */
  public static SigningKey generate(String name, Algorithm algorithm) {
    byte[] seed = new byte[SEED];
    new SecureRandom().nextBytes(seed);
    return of(name, algorithm, seed);
  }

  static SigningKey of(String name, Algorithm algorithm, byte[] seed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.jdkName());
      generator.initialize(parameters(algorithm), new Seeded(seed));
      KeyPair pair = generator.generateKeyPair();
      byte[] encoded = pair.getPublic().getEncoded();
      byte[] raw =
          Arrays.copyOfRange(encoded, encoded.length - algorithm.keyLength(), encoded.length);
      return new SigningKey(seed.clone(), pair.getPrivate(), VerifyingKey.of(name, algorithm, raw));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Java 25 has Ed25519 and ML-DSA", impossible);
    }
  }

  private static NamedParameterSpec parameters(Algorithm algorithm) {
    return new NamedParameterSpec(algorithm.jdkName());
  }

  public VerifyingKey verifying() {
    return verifying;
  }

  /** The text form; whoever has it signs in this name. */
  public String print() {
    byte[] typed = VerifyingKey.joined(verifying.algorithm().type(), seed);
    return "PRIVATE+KEY+"
        + verifying.name()
        + "+"
        + HexFormat.of().toHexDigits(verifying.id())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  NoteSignature sign(String text) {
    if (verifying.algorithm() == Algorithm.COSIGNATURE) {
      throw new IllegalStateException("a cosignature says when: use cosign");
    }
    return signature(signed(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Countersigns a checkpoint: {@code c2sp.org/tlog-cosignature}, v1. */
  public NoteSignature cosign(String text, Instant now) {
    long seconds = now.getEpochSecond();
    byte[] signed = signed(timed(text, seconds).getBytes(StandardCharsets.UTF_8));
    return signature(
        ByteBuffer.allocate(Long.BYTES + signed.length).putLong(seconds).put(signed).array());
  }

  static String timed(String text, long seconds) {
    return "cosignature/v1\ntime " + Long.toUnsignedString(seconds) + "\n" + text;
  }

  private NoteSignature signature(byte[] bytes) {
    return new NoteSignature(verifying.name(), verifying.id(), bytes);
  }

  private byte[] signed(byte[] message) {
    try {
      Signature signer = Signature.getInstance(verifying.algorithm().jdkName());
      signer.initSign(key);
      signer.update(message);
      return signer.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("this key was usable when it was read", impossible);
    }
  }

  /** Gives the seed where a generator asks for chance: Java has no other way from seed to pair. */
  private static final class Seeded extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final transient byte[] seed;

    Seeded(byte[] seed) {
      this.seed = seed.clone();
    }

    @Override
    public void nextBytes(byte[] bytes) {
      if (bytes.length != seed.length) {
        throw new IllegalStateException("asked for " + bytes.length + " bytes");
      }
      System.arraycopy(seed, 0, bytes, 0, bytes.length);
    }
  }
}
