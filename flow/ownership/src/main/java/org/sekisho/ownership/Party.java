package org.sekisho.ownership;

import java.util.Optional;

/**
 * A party as a register names it.
 *
 * @param id as in the holdings
 * @param jurisdiction the ISO 3166 code of where it stands under law or, for a person, of a
 *     nationality; empty where it is not said
 */
public record Party(String id, String name, Type type, Optional<String> jurisdiction) {

  /** What it is. */
  public enum Type {
    PERSON,
    ENTITY,
    ARRANGEMENT,
    STATE,
    STATE_BODY,
    UNKNOWN
  }
}
