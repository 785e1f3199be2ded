package org.sekisho.screening.names;

import java.text.Normalizer;

/**
 * The first step: compatibility forms (NFKC) and no characters that cannot be seen. Zero-width and
 * bidirectional controls vanish, other control characters become spaces.
 */
final class Cleaning {

  /** What is longer is cut: no name needs more, and time must stay bounded. */
  static final int LONGEST = 600;

  private Cleaning() {}

  static String clean(String written) {
    String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder seen = new StringBuilder(composed.length());
    composed.codePoints().forEach(point -> append(seen, point));
    return seen.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder seen, int point) {
    int type = Character.getType(point);
    if (type == Character.FORMAT || point == '\u00ad') {
      return;
    }
    boolean blank =
        type == Character.CONTROL
            || type == Character.SURROGATE
            || type == Character.PRIVATE_USE
            || type == Character.UNASSIGNED;
    seen.appendCodePoint(blank ? ' ' : point);
  }
}
