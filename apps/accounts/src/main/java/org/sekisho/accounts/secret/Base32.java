package org.sekisho.accounts.secret;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** Base 32 (RFC 4648) without padding, as authenticators and people read secrets. */
public final class Base32 {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  public static String write(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte each : bytes) {
      bits = (bits << 8) | (each & 0xff);
      held += 8;
      while (held >= 5) {
        held -= 5;
        text.append(LETTERS.charAt((bits >> held) & 31));
      }
      bits &= (1 << held) - 1;
    }
    return held == 0
        ? text.toString()
        : text.append(LETTERS.charAt((bits << (5 - held)) & 31)).toString();
  }

  /** The bytes; whatever is no letter of it is passed over. */
  public static byte[] read(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int bits = 0;
    int held = 0;
    for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
      int value = LETTERS.indexOf(letter);
      if (value >= 0) {
        bits = bits << 5 | value;
        held += 5;
        if (held >= 8) {
          held -= 8;
          bytes.write(bits >> held & 0xff);
        }
        bits &= (1 << held) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
