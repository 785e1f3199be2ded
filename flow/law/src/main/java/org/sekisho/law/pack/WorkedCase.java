package org.sekisho.law.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/**
 * A case with the answer it must have: law's own test.
 *
 * @param expected by question
 * @param because ids of rules that must fire
 * @param missing ids of facts that must still be asked, where the case says so
 */
public record WorkedCase(
    Text title,
    Matter matter,
    Map<String, Expected> expected,
    List<String> because,
    Optional<List<String>> missing,
    Place place) {

  public WorkedCase {
    because = List.copyOf(because);
  }

  /** What a case expects of a question. */
  public sealed interface Expected {

    record Decided(Outcome outcome) implements Expected {}

    record Undecided() implements Expected {}

    /** The question is not put. */
    record OutOfScope() implements Expected {}
  }
}
