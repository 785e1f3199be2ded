package org.sekisho.screening.index;

/**
 * Keys for whole names within two edits: a name cut in three has, after two edits, one piece left
 * whole and moved by at most two places (G. Li et al., "Pass-Join", 2011). An exchange of
 * neighbours across a cut touches two pieces at one edit; for those the query is looked up with the
 * exchange undone at each cut. Each kind of reading has keys of its own.
 */
final class Segments {

  static final int EDITS = 2;

  /** Shorter names are kept apart and compared one by one. */
  static final int LEAST = 6;

  private static final int PIECES = EDITS + 1;

  private Segments() {}

  static void ofListed(String name, int kind, Deletes.Sink sink) {
    for (int piece = 0; piece < PIECES; piece++) {
      int from = cut(name.length(), piece);
      sink.key(
          key(name, from, cut(name.length(), piece + 1), name.length(), kind * PIECES + piece));
    }
  }

  static void ofQuery(String name, int kind, Deletes.Sink sink) {
    int length = name.length();
    for (int listed = Math.max(LEAST, length - EDITS); listed <= length + EDITS; listed++) {
      for (int piece = 0; piece < PIECES; piece++) {
        shifted(name, listed, piece, kind, sink);
      }
      exchanged(name, listed, kind, sink);
    }
  }

  /**
   * Where a piece left whole can stand: edits before it move it from the start by no more than its
   * number, those behind it from the end by no more than the edits that remain. Proof: with at most
   * two edits in three pieces, one piece is whole and has at most as many edits before it as pieces
   * and at most two less that behind it. An exchange with a letter put or taken between (two edits
   * at one place) touches two neighbouring pieces at most: a third is whole and not moved, or moved
   * by the whole difference of length.
   */
  private static void shifted(String name, int listed, int piece, int kind, Deletes.Sink sink) {
    int from = cut(listed, piece);
    int size = cut(listed, piece + 1) - from;
    int longer = name.length() - listed;
    int first = Math.max(Math.max(-piece, longer - EDITS + piece), -from);
    int last = Math.min(Math.min(piece, longer + EDITS - piece), name.length() - size - from);
    for (int at = from + first; at <= from + last; at++) {
      sink.key(key(name, at, at + size, listed, kind * PIECES + piece));
    }
  }

  /** An exchange across a cut leaves one more edit: before it, or behind it. */
  private static void exchanged(String name, int listed, int kind, Deletes.Sink sink) {
    int longer = name.length() - listed;
    if (Math.abs(longer) == EDITS) {
      return;
    }
    int cut = cut(listed, 1);
    if (cut < name.length()) {
      sink.key(Hash.ending(name, 0, cut, name.charAt(cut), salt(listed, kind * PIECES)));
    }
    int at = cut(listed, 2) + longer;
    sink.key(
        Hash.beginning(
            name.charAt(at - 1), name, at + 1, name.length(), salt(listed, kind * PIECES + 2)));
  }

  private static int cut(int length, int piece) {
    return length * piece / PIECES;
  }

  private static long key(String text, int from, int to, int listed, int piece) {
    return Hash.of(text, from, to, salt(listed, piece));
  }

  private static long salt(int listed, int piece) {
    return listed * 16L + piece + 1;
  }
}
