package org.sekisho.casework.act;

import java.util.Locale;

/** What can be done in a case. A command is the deed that somebody wants done. */
public sealed interface Deed permits FilingDeed, PostingDeed, ExaminationDeed, OutcomeDeed {

  /** The word of this kind of deed in files and in the ledger, for example {@code flag-lifted}. */
  default String word() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
