package org.sekisho.screening.formats;

import org.sekisho.screening.party.Party;
import org.sekisho.terms.Problem;

/** Takes what a reader finds, in the order of the file. */
public interface PartySink {

  void party(Party party);

  /** Something odd that did not stop the reading: a row left out, a date not understood. */
  void note(Problem problem);
}
