package org.sekisho.letters.mail;

/** Words that may stand in a header: on one line, whatever was given. */
final class HeaderLine {

  private static final int MOST = 200;

  private HeaderLine() {}

  static String of(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ").strip();
    return line.codePointCount(0, line.length()) <= MOST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MOST));
  }
}
