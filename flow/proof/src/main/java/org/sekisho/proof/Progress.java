package org.sekisho.proof;

/** Who wants to know how far a proof has come. */
@FunctionalInterface
public interface Progress {

  /** Called after each slice; {@code done} counts from 1 to {@code all}. */
  void proved(SliceProof slice, int done, int all);

  /** Nobody. */
  static Progress silent() {
    return (slice, done, all) -> {};
  }
}
