package org.sekisho.pages.exchange;

import java.util.List;
import java.util.OptionalLong;
import org.sekisho.decision.Decision;
import org.sekisho.law.PreparedLaw;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Checked;

/** Decides a matter with all that the office knows: law, lists, holdings. */
public interface Deciding {

  /**
   * A decision and the laws it was made under.
   *
   * @param laws in the order of {@link Decision#law()}
   */
  record Made(Decision decision, List<PreparedLaw> laws) {
    public Made {
      laws = List.copyOf(laws);
    }
  }

  /** The decision, or why no law can decide. */
  Checked<Made> decide(Matter matter);

  /**
   * Records that a decision was shown, where there is a ledger.
   *
   * @param decision as a file that can be kept
   * @return its place in the ledger
   */
  OptionalLong record(Decision decision, byte[] file);
}
