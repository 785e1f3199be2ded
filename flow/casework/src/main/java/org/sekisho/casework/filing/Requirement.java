package org.sekisho.casework.filing;

import java.util.Optional;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * Something a filing must bring before it can be submitted.
 *
 * @param id the kind of the attachment, the id of the answer, or empty for the others
 * @param regime under which it is asked; empty for all of the gate
 */
public record Requirement(
    String id, String gate, Optional<String> regime, Kind kind, Text title, Period inForce) {

  /** What must be there. */
  public enum Kind {
    ATTACHMENT,
    ANSWER,
    /** A party in the role named by the id. */
    PARTY,
    /** At least one item. */
    ITEM,
    /** The decision must not wait for facts. */
    DECIDED
  }
}
