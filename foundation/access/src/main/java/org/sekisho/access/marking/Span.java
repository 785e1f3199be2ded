package org.sekisho.access.marking;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a marking, which knows where it begins. Wide forms of ASCII (U+FF01 to U+FF5E) and
 * the wide space are read as ASCII and small letters as capitals, one for one, so that columns
 * stay.
 *
 * @param offset from the beginning of the whole marking, in characters
 */
record Span(String text, int offset) {

  private static final int WIDE = 0xFEE0;

  static Span of(String marking) {
    StringBuilder plain = new StringBuilder(marking.length());
    marking.chars().forEach(character -> plain.append(plain(character)));
    return new Span(plain.toString(), 0).strip();
  }

  private static char plain(int character) {
    int narrow = character >= 0xFF01 && character <= 0xFF5E ? character - WIDE : character;
    return Character.toUpperCase((char) (narrow == 0x3000 ? ' ' : narrow));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Span strip() {
    Span left = from(text.length() - text.stripLeading().length());
    return new Span(left.text.stripTrailing(), left.offset);
  }

  Span from(int index) {
    return new Span(text.substring(index), offset + index);
  }

  /** Without the parentheses of a portion. */
  Span unwrapped() {
    boolean portion = text.length() > 1 && text.startsWith("(") && text.endsWith(")");
    return portion ? new Span(text.substring(1, text.length() - 1), offset + 1).strip() : this;
  }

  /** What follows a beginning that the text has. */
  Span after(String beginning) {
    return from(beginning.length()).strip();
  }

  /** The parts between separators, each stripped. */
  List<Span> split(String separator) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, start)) {
      parts.add(new Span(text.substring(start, at), offset + start).strip());
      start = at + separator.length();
    }
    parts.add(from(start).strip());
    return List.copyOf(parts);
  }
}
