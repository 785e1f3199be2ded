package org.sekisho.casework.letter;

import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/**
 * What one letter shall say: the template's name and what goes into it.
 *
 * @param place where problems of the draft are told
 */
public record LetterDraft(
    String kind,
    LetterHead head,
    SortedMap<String, Filled> slots,
    SortedMap<String, Ground> grounds,
    Place place) {

  public LetterDraft {
    slots = new TreeMap<>(slots);
    grounds = new TreeMap<>(grounds);
  }

  /** A value and who says it. */
  public record Filled(Value value, Text source, Place place) {}
}
