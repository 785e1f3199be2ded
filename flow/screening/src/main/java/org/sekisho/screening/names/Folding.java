package org.sekisho.screening.names;

/**
 * Folds what romanisations of one sound disagree on, so that spellings meet: {@code ph} and {@code
 * f}, {@code w} and {@code v}, {@code ou}, {@code oo} and {@code u}, {@code ae} and {@code i},
 * doubled letters. Works on lower-case letters a to z and digits; the result has the same alphabet,
 * with {@code x} for sh and {@code c} for ch.
 */
public final class Folding {

  private Folding() {}

  public static String fold(String text) {
    Cursor cursor = new Cursor(text);
    while (cursor.at < text.length()) {
      cursor.step();
    }
    return ending(cursor.out);
  }

  /** The consonants of a folded text, with y, w and final h taken as vowels. */
  static String skeleton(String folded) {
    StringBuilder bones = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      boolean glide = letter == 'v' && i > 0 && i + 1 < folded.length();
      boolean last = letter == 'h' && i + 1 == folded.length();
      if (!isVowel(letter) && !glide && !last) {
        push(bones, letter);
      }
    }
    return bones.toString();
  }

  static boolean isVowel(char letter) {
    return letter == 'a' || letter == 'i' || letter == 'u';
  }

  private static void push(StringBuilder out, char letter) {
    if (out.isEmpty() || out.charAt(out.length() - 1) != letter || Character.isDigit(letter)) {
      out.append(letter);
    }
  }

  /** Baltic and Turkish endings, and a silent h: lavrovs, abdullah. */
  private static String ending(StringBuilder out) {
    int length = out.length();
    if (length > 4 && out.charAt(length - 1) == 's' && "vj".indexOf(out.charAt(length - 2)) >= 0) {
      out.setLength(length - 1);
      length--;
    }
    if (length > 3 && out.charAt(length - 1) == 'j') {
      out.setLength(length - 1);
      push(out, 'i');
      length = out.length();
    }
    if (length > 3 && out.charAt(length - 1) == 'h' && isVowel(out.charAt(length - 2))) {
      out.setLength(length - 1);
    }
    return out.toString();
  }

  /** Reads the text from left to right, one sound at a time. */
  private static final class Cursor {
    private final String text;
    private final StringBuilder out;
    private int at;

    Cursor(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
    }

    private char next(int ahead) {
      int index = at + ahead;
      return index < text.length() ? text.charAt(index) : ' ';
    }

    private void put(int taken, char sound) {
      push(out, sound);
      at += taken;
    }

    void step() {
      char letter = next(0);
      switch (letter) {
        case 's' -> sibilant();
        case 'c' -> hardOrSoft();
        case 't' -> dental();
        case 'p' -> put(next(1) == 'h' ? 2 : 1, next(1) == 'h' ? 'f' : 'p');
        case 'k' -> put(next(1) == 'h' ? 2 : 1, next(1) == 'h' ? 'h' : 'k');
        case 'g' -> put(next(1) == 'h' ? 2 : 1, 'g');
        case 'z' -> put(next(1) == 'h' ? 2 : 1, next(1) == 'h' ? 'j' : 'z');
        case 'd' -> voiced();
        case 'q' -> put(next(1) == 'u' ? 2 : 1, 'k');
        case 'x' -> {
          if (at > 0) {
            push(out, 'k');
          }
          put(1, at > 0 ? 's' : 'x');
        }
        case 'w' -> put(1, 'v');
        case 'a', 'e', 'i', 'o', 'u', 'y' -> vowels();
        default -> put(1, letter);
      }
    }

    private void sibilant() {
      if (next(1) == 'c' && next(2) == 'h') {
        put(3, 'x');
      } else if (next(1) == 'h' && next(2) == 'c' && next(3) == 'h') {
        put(4, 'x');
      } else {
        put(next(1) == 'h' ? 2 : 1, next(1) == 'h' ? 'x' : 's');
      }
    }

    private void hardOrSoft() {
      if (next(1) == 'h') {
        put(2, 'c');
      } else if (next(1) == 'k') {
        put(2, 'k');
      } else {
        put(1, "eiy".indexOf(next(1)) >= 0 ? 's' : 'k');
      }
    }

    private void dental() {
      if (next(1) == 'c' && next(2) == 'h') {
        put(3, 'c');
      } else {
        put(next(1) == 'h' ? 2 : 1, 't');
      }
    }

    private void voiced() {
      if (next(1) == 'z' && next(2) == 'h') {
        put(3, 'j');
      } else if (next(1) == 'j') {
        put(2, 'j');
      } else {
        put(next(1) == 'h' ? 2 : 1, 'd');
      }
    }

    /** A run of vowels: two that make one sound are one, of others each is its own. */
    private void vowels() {
      char first = next(0);
      int end = 1;
      while ("aeiouy".indexOf(next(end)) >= 0) {
        end++;
      }
      if (end == 1) {
        put(1, sound(first));
        return;
      }
      run(end);
    }

    private void run(int length) {
      char first = next(0);
      char last = next(length - 1);
      at += length;
      if (length == 2 && first == 'a' && "eiy".indexOf(last) >= 0) {
        push(out, 'i');
      } else if (length == 2 && first == 'a' && "ou".indexOf(last) >= 0) {
        push(out, 'a');
        push(out, 'u');
      } else {
        for (int i = length; i > 0; i--) {
          push(out, sound(text.charAt(at - i)));
        }
      }
    }

    private static char sound(char vowel) {
      return switch (vowel) {
        case 'a' -> 'a';
        case 'e', 'i', 'y' -> 'i';
        default -> 'u';
      };
    }
  }
}
