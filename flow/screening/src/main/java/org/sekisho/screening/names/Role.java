package org.sekisho.screening.names;

/** What a part does in a name. */
public enum Role {
  /** Tells this party from others. */
  CORE,
  /** A father's name in the Russian manner. */
  PATRONYMIC,
  /** A single letter standing for a name. */
  INITIAL,
  /** A number in digits, Roman numerals or words. */
  NUMBER,
  /** A word of business: trading, machinery, bank. */
  WORD,
  /** A word that companies add and drop freely: group, holding. */
  SOFT,
  /** Haji, Dr, Präsident. */
  TITLE;

  /** Whether leaving the part out costs nothing worth telling. */
  public boolean isSlight() {
    return this == SOFT || this == TITLE;
  }
}
