package org.sekisho.access;

import java.util.Comparator;

/**
 * A word that a scheme adds to a level: a compartment such as {@code SI}, or a rule of handling
 * such as {@code SP-EXPT} or 取扱注意. The same word of two schemes means two things.
 */
public record Caveat(Scheme scheme, String word) implements Comparable<Caveat> {

  private static final Comparator<Caveat> ORDER =
      Comparator.comparing(Caveat::scheme).thenComparing(Caveat::word);

  public Caveat {
    Words.check(word);
  }

  @Override
  public int compareTo(Caveat other) {
    return ORDER.compare(this, other);
  }
}
