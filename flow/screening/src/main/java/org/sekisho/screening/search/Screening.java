package org.sekisho.screening.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Text;

/**
 * The hits of one question that are still to be shown.
 *
 * @param shown best first, ranked anew
 * @param refuted how many were left out because a person found another party
 */
public record Screening(List<Shown> shown, int refuted) {

  /**
   * A hit and what was decided about it.
   *
   * @param note empty where nobody has looked at it
   */
  public record Shown(Hit hit, Optional<Text> note) {}

  public Screening {
    shown = List.copyOf(shown);
  }

  public static Screening of(Question question, List<Hit> hits, HitMemory memory) {
    List<Shown> shown = new ArrayList<>();
    for (Hit hit : hits) {
      HitMemory.Recollection recalled = memory.of(question, hit);
      if (!recalled.isRefuted()) {
        shown.add(new Shown(hit.ranked(shown.size() + 1), recalled.note()));
      }
    }
    return new Screening(shown, hits.size() - shown.size());
  }
}
