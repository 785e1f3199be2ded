package org.sekisho.screening.party;

import java.util.regex.Pattern;

/**
 * Text without characters that a reader cannot see: controls, direction overrides and isolates
 * (Unicode Standard Annex 9), zero-width spaces. The joiners of Persian and Indic spelling stay.
 */
final class Visible {

  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u3000]+");
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;

  private Visible() {}

  static String of(String text) {
    String line = GAPS.matcher(text).replaceAll(" ").strip();
    if (line.codePoints().noneMatch(Visible::isHidden)) {
      return line;
    }
    StringBuilder kept = new StringBuilder(line.length());
    line.codePoints().filter(point -> !isHidden(point)).forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  static boolean hides(String text) {
    return text.codePoints().anyMatch(point -> isHidden(point) && !Character.isWhitespace(point));
  }

  private static boolean isHidden(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE -> true;
      case Character.FORMAT -> point != ZERO_WIDTH_JOINER && point != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }
}
