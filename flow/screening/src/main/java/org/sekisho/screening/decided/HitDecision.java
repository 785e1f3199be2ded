package org.sekisho.screening.decided;

import java.time.LocalDate;
import java.util.Locale;
import org.sekisho.terms.ContentHash;

/**
 * What a person decided about a hit.
 *
 * @param asked the party asked about, by the id that the asker gives it
 * @param askedContent hash over what was asked, so that another person of the same id is not it
 * @param listId the list of the entry
 * @param entry the entry's id on its list
 * @param record hash of the entry as it stood when the person looked at it
 * @param officer who decided and answers for it
 * @param reason why, in the officer's words
 */
public record HitDecision(
    String asked,
    ContentHash askedContent,
    String listId,
    String entry,
    ContentHash record,
    Verdict verdict,
    String officer,
    LocalDate day,
    String reason) {

  /** Whether the party asked about is the one listed. */
  public enum Verdict {
    SAME,
    NOT_THE_SAME;

    /** The word used in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
