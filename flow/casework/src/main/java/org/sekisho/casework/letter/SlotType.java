package org.sekisho.casework.letter;

/** What may be put into a slot; written in lower case in a template. */
public enum SlotType {
  TEXT,
  DATE,
  NUMBER,
  /** Yes or no: for conditions. Left out, it is no. */
  TRUTH,
  /** One or more items, each a sentence. */
  LIST
}
