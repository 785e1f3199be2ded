package org.sekisho.casework.clearance.person;

/** What becomes of the records. */
public sealed interface Keeping extends PersonDeed {

  /**
   * Records or the result are used.
   *
   * @param use a purpose of the course
   */
  record RecordUsed(String use, String why) implements Keeping {}

  /** The content of the file is destroyed; that it was remains. */
  record Destroyed(String how) implements Keeping {}

  /**
   * Stands in the place of an act whose content was destroyed.
   *
   * @param was the kind of the act, by the word of its document
   */
  record Erased(String was) implements Keeping {}
}
