package org.sekisho.screening.search;

import java.util.Optional;
import org.sekisho.terms.Text;

/** What is remembered of a hit that somebody looked at before. */
public interface HitMemory {

  /**
   * What a person decided.
   *
   * @param isRefuted whether the hit was found to be another party, and nothing changed since
   * @param note what to tell beside the hit, if it is shown
   */
  record Recollection(boolean isRefuted, Optional<Text> note) {

    /** Nobody has looked at it. */
    public static final Recollection NONE = new Recollection(false, Optional.empty());
  }

  Recollection of(Question question, Hit hit);

  /** A memory of nothing. */
  static HitMemory none() {
    return (question, hit) -> Recollection.NONE;
  }
}
