package org.sekisho.screening.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text parted by its outermost brackets, full-width or half-width. */
final class Brackets {

  /** A stretch of text and whether it stood in brackets. */
  record Part(String text, boolean inside) {}

  private Brackets() {}

  static List<Part> split(String text) {
    List<Part> parts = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int before = depth;
      depth = Math.max(0, depth + step(sign));
      boolean border = before + depth == 1 && before != depth;
      if (border) {
        add(parts, current, before > 0);
      } else {
        current.append(sign);
      }
    }
    add(parts, current, depth > 0);
    return parts;
  }

  private static void add(List<Part> parts, StringBuilder text, boolean inside) {
    if (!text.isEmpty()) {
      parts.add(new Part(text.toString().strip(), inside));
      text.setLength(0);
    }
  }

  static String outside(List<Part> parts) {
    return parts.stream()
        .filter(part -> !part.inside())
        .map(Part::text)
        .collect(Collectors.joining(" "))
        .strip();
  }

  static List<String> inside(List<Part> parts) {
    return parts.stream().filter(Part::inside).map(Part::text).toList();
  }

  /** Splits at a separator wherever it stands outside of all brackets. */
  static List<String> splitOutside(String text, Pattern separator) {
    List<String> items = new ArrayList<>();
    Matcher found = separator.matcher(text);
    int from = 0;
    while (found.find()) {
      if (depth(text, from, found.start()) == 0) {
        items.add(text.substring(from, found.start()));
        from = found.end();
      }
    }
    items.add(text.substring(from));
    return items;
  }

  /** How many brackets are open at the end of a stretch. */
  static int depth(String text, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth = Math.max(0, depth + step(text.charAt(i)));
    }
    return depth;
  }

  private static int step(char sign) {
    return switch (sign) {
      case '（', '(' -> 1;
      case '）', ')' -> -1;
      default -> 0;
    };
  }
}
