package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a cleaned name into words: at spaces, hyphens and other signs, between a small and a
 * capital letter, and between scripts' edges. Apostrophes vanish; letters each followed by a point
 * are one word ({@code A.B.C.}, {@code p.l.c.}).
 */
final class Words {

  /** More words than this tell nothing more about who it is. */
  static final int MOST = 24;

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private boolean hyphened;

  private Words(String text) {
    this.text = text;
  }

  static List<Word> of(String cleaned) {
    return new Words(cleaned).split();
  }

  private List<Word> split() {
    for (int i = 0; i < text.length() && words.size() < MOST; i++) {
      letter(i);
    }
    close();
    return words.size() > MOST ? words.subList(0, MOST) : words;
  }

  private void letter(int at) {
    char letter = text.charAt(at);
    if (isApostrophe(letter)) {
      return;
    }
    if (letter == '.') {
      if (!isPointedLetter(at)) {
        close();
      }
    } else if (Character.isLetterOrDigit(letter)
        || isMark(letter)
        || Character.isSurrogate(letter)) {
      if (startsAnew(at)) {
        close();
      }
      word.append(letter);
    } else {
      close();
      hyphened = isHyphen(letter);
      if (letter == '&' || letter == '+') {
        words.add(new Word("&", "and", false, Sound.FULL));
      }
    }
  }

  private void close() {
    if (!word.isEmpty()) {
      Word made = Word.of(word.toString(), hyphened && !words.isEmpty());
      if (!made.latin().isEmpty()) {
        words.add(made);
      }
      word.setLength(0);
      hyphened = false;
    }
  }

  /** A single letter before the point, and a letter right after it. */
  private boolean isPointedLetter(int point) {
    boolean single =
        point >= 1 && (point == 1 || !Character.isLetterOrDigit(text.charAt(point - 2)));
    return single && point + 1 < text.length() && Character.isLetter(text.charAt(point + 1));
  }

  private boolean startsAnew(int at) {
    if (at < 2 || word.length() < 2) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean camel = Character.isLowerCase(before) && Character.isUpperCase(text.charAt(at));
    boolean lone = at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
    return camel && word.length() >= 3 && !lone;
  }

  private static boolean isMark(char letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isApostrophe(char letter) {
    return "'’‘`´ʻʼʿʾ′".indexOf(letter) >= 0;
  }

  static boolean isHyphen(char letter) {
    return "-‐‑‒–".indexOf(letter) >= 0;
  }
}
