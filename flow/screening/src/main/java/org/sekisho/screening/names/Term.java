package org.sekisho.screening.names;

/**
 * What a phrase of organisations' names means.
 *
 * @param canonical its English form
 * @param legal the kind of legal form, as a bit of {@link LegalForm}; 0 for other meanings
 */
record Term(String canonical, Meaning meaning, int legal) {

  enum Meaning {
    /** A legal form: left out, its kind kept. */
    LEGAL,
    /** A word of business. */
    WORD,
    /** A word that is added and dropped freely. */
    SOFT,
    /** A word of grammar: left out. */
    STOP
  }
}
