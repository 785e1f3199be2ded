package org.sekisho.decision.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of some columns; wide characters (UAX 11) take two. */
public final class Wrapping {

  private static final int LEAST = 20;

  private Wrapping() {}

  /** Breaks at spaces, and between wide characters but not before closing marks. */
  public static List<String> lines(String text, int columns) {
    int most = Math.max(columns, LEAST);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    int start = 0;
    while (start < text.length()) {
      int end = wordEnd(text, start);
      String word = text.substring(start, end);
      int wide = width(word.stripTrailing());
      if (used > 0 && used + wide > most) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(word);
      used += width(word);
      start = end;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Where the piece that must stay together ends: after a space, or before a wide character. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      end += Character.charCount(point);
      if (point == ' ' || point == '\u3000') {
        return end;
      }
      if (end < text.length() && mayBreak(point, text.codePointAt(end))) {
        return end;
      }
    }
    return end;
  }

  private static boolean mayBreak(int before, int after) {
    return (isWide(before) || isWide(after)) && !closes(after) && !opens(before);
  }

  private static boolean closes(int point) {
    return "、。）］」』】，．・：；！？ー".indexOf(point) >= 0 || Character.isWhitespace(point);
  }

  private static boolean opens(int point) {
    return "（［「『【".indexOf(point) >= 0;
  }

  static int width(String text) {
    return text.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
