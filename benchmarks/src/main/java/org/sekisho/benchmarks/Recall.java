package org.sekisho.benchmarks;

import java.util.Locale;

/** How many of those sought were found: parties' first names, and their others. */
final class Recall {

  private int firsts;
  private int firstsFound;
  private int others;
  private int othersFound;

  void add(boolean first, boolean found) {
    firsts += first ? 1 : 0;
    firstsFound += first && found ? 1 : 0;
    others += first ? 0 : 1;
    othersFound += !first && found ? 1 : 0;
  }

  double all() {
    return (firstsFound + othersFound) / (double) (firsts + others);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "first names %.3f (%d of %d), aliases %.3f (%d of %d)",
        firstsFound / (double) firsts,
        firstsFound,
        firsts,
        othersFound / (double) others,
        othersFound,
        others);
  }
}
