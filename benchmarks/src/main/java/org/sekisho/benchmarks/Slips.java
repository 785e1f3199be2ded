package org.sekisho.benchmarks;

import java.util.Random;

/** Two random edits in a name: a letter out, in, replaced, or exchanged with the next. */
final class Slips {

  private static final int EDITS = 2;

  private final Random random = new Random(5);

  String slipped(String name) {
    return slipped(name, EDITS);
  }

  String slipped(String name, int edits) {
    StringBuilder text = new StringBuilder(name);
    for (int i = 0; i < edits; i++) {
      slip(text);
    }
    return text.toString();
  }

  private void slip(StringBuilder text) {
    int at = random.nextInt(text.length());
    char letter = (char) ('a' + random.nextInt(26));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, text.length() > 1 ? at + 1 : at);
      case 1 -> text.insert(at, letter);
      case 2 -> text.setCharAt(at, letter);
      case 3 -> exchange(text, at);
      default -> throw new AssertionError("four kinds of slips");
    }
  }

  private static void exchange(StringBuilder text, int at) {
    if (at + 1 < text.length()) {
      char next = text.charAt(at + 1);
      text.setCharAt(at + 1, text.charAt(at));
      text.setCharAt(at, next);
    }
  }
}
