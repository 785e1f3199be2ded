package org.sekisho.accounts.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hides in the database what must be read again, with a key that stands beside it and not in it:
 * AES-256 in GCM, a random nonce of 12 bytes before the text.
 */
public final class Seal {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final byte[] key;

  private Seal(byte[] key) {
    this.key = key.clone();
  }

  /** With a key of its own that is forgotten with it. */
  public static Seal fresh() {
    return new Seal(Secrets.bytes(KEY_BYTES));
  }

  /** With the key in a file, which is made, for its owner alone, where there is none. */
  public static Seal of(Path file) throws IOException {
    if (!Files.exists(file)) {
      boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
      FileAttribute<?>[] own =
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
              }
              : new FileAttribute<?>[0];
      Files.createFile(file, own);
      Files.writeString(
          file,
          HexFormat.of().formatHex(Secrets.bytes(KEY_BYTES)) + "\n",
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.SYNC);
    }
    String text = Files.readString(file).strip();
    if (!text.matches("[0-9a-f]{64}")) {
      throw new IOException("no key of accounts: " + file);
    }
    return new Seal(HexFormat.of().parseHex(text));
  }

  /** Hidden, and bound to where it stands: it cannot be moved to another's place. */
  public String close(byte[] text, String place) {
    byte[] nonce = Secrets.bytes(NONCE_BYTES);
    byte[] hidden = run(Cipher.ENCRYPT_MODE, nonce, text, place);
    return Base64.getEncoder()
        .encodeToString(
            ByteBuffer.allocate(nonce.length + hidden.length).put(nonce).put(hidden).array());
  }

  public byte[] open(String closed, String place) {
    byte[] all = Base64.getDecoder().decode(closed);
    return run(
        Cipher.DECRYPT_MODE,
        Arrays.copyOf(all, NONCE_BYTES),
        Arrays.copyOfRange(all, NONCE_BYTES, all.length),
        place);
  }

  /** A code that only this key makes of a text. */
  public String sign(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "RAW"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private byte[] run(int mode, byte[] nonce, byte[] text, String place) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException otherKey) {
      throw new IllegalStateException("accounts were sealed with another key", otherKey);
    }
  }
}
