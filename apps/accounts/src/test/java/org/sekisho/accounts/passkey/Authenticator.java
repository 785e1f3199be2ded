package org.sekisho.accounts.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.sekisho.accounts.secret.Secrets;

/** A passkey made by hand, byte by byte: ES256, no attestation. */
final class Authenticator {

  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int ATTESTED = 0x40;

  private final KeyPair keys;
  private final byte[] id = Secrets.bytes(16);
  int signed;
  int flags = PRESENT | VERIFIED;

  Authenticator() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    this.keys = generator.generateKeyPair();
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] client(String type, String challenge, String origin) {
    return ("{\"type\":\"webauthn."
            + type
            + "\",\"challenge\":\""
            + challenge
            + "\",\"origin\":\""
            + origin
            + "\",\"crossOrigin\":false}")
        .getBytes(StandardCharsets.UTF_8);
  }

  Made make(String title, String challenge, String origin) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(head(flags | ATTESTED));
    data.writeBytes(new byte[16]);
    data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
    data.writeBytes(id);
    data.writeBytes(new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32});
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    data.writeBytes(number(key.getW().getAffineX()));
    data.writeBytes(new byte[] {0x22, 0x58, 32});
    data.writeBytes(number(key.getW().getAffineY()));
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(0xa3);
    whole.writeBytes(word("fmt"));
    whole.writeBytes(word("none"));
    whole.writeBytes(word("attStmt"));
    whole.write(0xa0);
    whole.writeBytes(word("authData"));
    whole.writeBytes(new byte[] {0x58, (byte) data.size()});
    whole.writeBytes(data.toByteArray());
    return new Made(title, text(client("create", challenge, origin)), text(whole.toByteArray()));
  }

  Signed sign(String challenge, String origin, String user) throws GeneralSecurityException {
    signed++;
    byte[] client = client("get", challenge, origin);
    byte[] data = head(flags);
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    signature.update(data);
    signature.update(Secrets.sha256(client));
    return new Signed(text(id), text(client), text(data), text(signature.sign()), user);
  }

  private byte[] head(int flags) {
    return ByteBuffer.allocate(37)
        .put(Secrets.sha256("localhost".getBytes(StandardCharsets.UTF_8)))
        .put((byte) flags)
        .putInt(signed)
        .array();
  }

  private static byte[] word(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(bytes.length + 1)
        .put((byte) (0x60 | bytes.length))
        .put(bytes)
        .array();
  }

  private static byte[] number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] whole = new byte[32];
    int length = Math.min(32, bytes.length);
    System.arraycopy(bytes, bytes.length - length, whole, 32 - length, length);
    return whole;
  }
}
