package org.sekisho.screening.index;

/**
 * Keys for whole names within two edits: a name cut in three has, after two edits, one piece left
 * whole and moved by at most two places (G. Li et al., "Pass-Join", 2011). An exchange of
 * neighbours across a cut touches two pieces at one edit; for those the query is looked up with the
 * exchange undone at each cut.
 */
final class Segments {

  static final int EDITS = 2;

  /** Shorter names are kept apart and compared one by one. */
  static final int LEAST = 6;

  private static final int PIECES = EDITS + 1;

  private Segments() {}

  static void ofListed(String name, Deletes.Sink sink) {
    for (int piece = 0; piece < PIECES; piece++) {
      int from = cut(name.length(), piece);
      sink.key(key(name, from, cut(name.length(), piece + 1), name.length(), piece));
    }
  }

  static void ofQuery(String name, Deletes.Sink sink) {
    int length = name.length();
    for (int listed = Math.max(LEAST, length - EDITS); listed <= length + EDITS; listed++) {
      for (int piece = 0; piece < PIECES; piece++) {
        shifted(name, listed, piece, EDITS, sink);
      }
      exchanged(name, listed, sink);
    }
  }

  private static void shifted(String name, int listed, int piece, int most, Deletes.Sink sink) {
    int from = cut(listed, piece);
    int size = cut(listed, piece + 1) - from;
    for (int at = Math.max(0, from - most); at <= from + most && at + size <= name.length(); at++) {
      sink.key(key(name, at, at + size, listed, piece));
    }
  }

  private static void exchanged(String name, int listed, Deletes.Sink sink) {
    first(name, cut(listed, 1), listed, sink);
    int size = listed - cut(listed, 2);
    for (int at = cut(listed, 2) - 1; at <= cut(listed, 2) + 1; at++) {
      if (at > 0 && at + size <= name.length()) {
        String undone = exchange(name, at);
        sink.key(key(undone, at, at + size, listed, 2));
      }
    }
  }

  private static void first(String name, int cut, int listed, Deletes.Sink sink) {
    if (cut < name.length()) {
      sink.key(key(exchange(name, cut), 0, cut, listed, 0));
    }
  }

  private static String exchange(String name, int at) {
    return name.substring(0, at - 1)
        + name.charAt(at)
        + name.charAt(at - 1)
        + name.substring(at + 1);
  }

  private static int cut(int length, int piece) {
    return length * piece / PIECES;
  }

  private static long key(String text, int from, int to, int listed, int piece) {
    return Hash.of(text, from, to, listed * 4L + piece + 1);
  }
}
