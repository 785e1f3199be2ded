package org.sekisho.ledger.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Keys without the wrapping of X.509 and PKCS 8: what stands before the raw key is the same for all
 * keys of an algorithm (RFC 8410 for Ed25519, RFC 9881 for ML-DSA).
 */
final class RawKeys {

  private static final byte[] ED25519_PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final byte[] ED25519_PRIVATE =
      HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final byte[] ML_DSA_PUBLIC =
      HexFormat.of().parseHex("30820532300b06096086480165030403110382052100");

  private RawKeys() {}

  static byte[] raw(PublicKey key, Algorithm algorithm) {
    byte[] wrapped = key.getEncoded();
    return Arrays.copyOfRange(wrapped, wrapped.length - algorithm.keyBytes(), wrapped.length);
  }

  static PublicKey publicKey(byte[] raw, Algorithm algorithm) throws GeneralSecurityException {
    byte[] prefix =
        switch (algorithm) {
          case ED25519, COSIGNATURE -> ED25519_PUBLIC;
          case ML_DSA -> ML_DSA_PUBLIC;
        };
    return KeyFactory.getInstance(algorithm.cipher())
        .generatePublic(new X509EncodedKeySpec(joined(prefix, raw)));
  }

  /** What is kept of a private key: 32 bytes for Ed25519, the PKCS 8 form for ML-DSA. */
  static byte[] kept(PrivateKey key, Algorithm algorithm) {
    byte[] wrapped = key.getEncoded();
    return switch (algorithm) {
      case ED25519, COSIGNATURE ->
          Arrays.copyOfRange(wrapped, ED25519_PRIVATE.length, wrapped.length);
      case ML_DSA -> wrapped;
    };
  }

  static PrivateKey privateKey(byte[] kept, Algorithm algorithm) throws GeneralSecurityException {
    byte[] wrapped =
        switch (algorithm) {
          case ED25519, COSIGNATURE -> joined(ED25519_PRIVATE, kept);
          case ML_DSA -> kept;
        };
    return KeyFactory.getInstance(algorithm.cipher())
        .generatePrivate(new PKCS8EncodedKeySpec(wrapped));
  }

  static byte[] joined(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
