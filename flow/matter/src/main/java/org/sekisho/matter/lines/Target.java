package org.sekisho.matter.lines;

import org.sekisho.matter.FactDefinition;

/** What a column of a table tells. */
sealed interface Target {

  /** The day of the act. */
  record Day() implements Target {}

  /** What the matter is called. */
  record Title() implements Target {}

  /** The answer to a fact. */
  record Answered(FactDefinition fact) implements Target {}

  /** The marking on a document, which answers several facts. */
  record Marking() implements Target {}

  /** Something about whoever plays a role. */
  record Party(String role, Detail detail) implements Target {}

  /** What a column may tell of a party. */
  enum Detail {
    NAME,
    ID,
    COUNTRY,
    BIRTH_DATE,
    IDENTIFIER
  }
}
