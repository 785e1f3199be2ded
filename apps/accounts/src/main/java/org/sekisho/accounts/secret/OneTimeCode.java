package org.sekisho.accounts.secret;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that an authenticator shows for half a minute: TOTP of RFC 6238 with HMAC-SHA-1 and six
 * digits, the one choice that every authenticator knows.
 */
public final class OneTimeCode {

  /** Seconds in a step. */
  public static final int STEP = 30;

  private static final int SECRET_BYTES = 20;
  private static final int DIGITS = 1_000_000;

  private OneTimeCode() {}

  public static byte[] secret() {
    return Secrets.bytes(SECRET_BYTES);
  }

  /** The code of the step in which a moment lies. */
  public static String at(byte[] secret, Instant moment) {
    return ofStep(secret, step(moment));
  }

  private static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP);
  }

  /**
   * The step to which a code belongs: this one, the one before, or the one after, as the clocks of
   * telephones are. Whoever accepts it keeps the step, and takes it only once.
   */
  public static OptionalLong step(byte[] secret, String code, Instant moment) {
    String digits = code.replaceAll("[\\s-]", "");
    OptionalLong found = OptionalLong.empty();
    for (long step = step(moment) - 1; step <= step(moment) + 1; step++) {
      if (Secrets.same(ofStep(secret, step), digits)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** What authenticators read from a picture. */
  public static String address(byte[] secret, String account) {
    return "otpauth://totp/Sekisho:"
        + URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20")
        + "?secret="
        + Base32.write(secret)
        + "&issuer=Sekisho";
  }

  private static String ofStep(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "RAW"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int truncated = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
      return "%06d".formatted(truncated % DIGITS);
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
