package org.sekisho.screening.touched;

import java.util.Locale;

/**
 * Why an own party is to be screened again.
 *
 * @param ownId the party of one's own
 * @param listedId the entry that came, changed or left
 */
public record Touch(String ownId, String listedId, Reason reason) {

  /** What happened to the entry. */
  public enum Reason {
    ADDED,
    CHANGED,
    REMOVED;

    /** The word used in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
