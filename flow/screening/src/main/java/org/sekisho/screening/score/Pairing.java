package org.sekisho.screening.score;

/**
 * Two parts taken for the same.
 *
 * @param asked the part in the name asked about, as written
 * @param listed its counterpart in the listed name, as written
 * @param cost what the difference costs, in hundredths of an edit
 */
public record Pairing(String asked, String listed, How how, int cost) {}
