package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.law.condition.Stated;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/**
 * A rule or an exception to one. An exception holds only where its parent's condition holds.
 *
 * @param check what a lawyer must look up; present where the confidence is not high
 * @param inForce the days on which the provision is in force
 * @param applies the days of acts to which it applies
 * @param recorded the day since when it is known here
 */
public record Rule(
    String id,
    String question,
    Text title,
    List<Citation> citations,
    Text purpose,
    Confidence confidence,
    Optional<Text> check,
    Optional<LocalDate> promulgated,
    Period inForce,
    Period applies,
    LocalDate recorded,
    Stated when,
    Effect effect,
    List<Rule> exceptions,
    Place place) {

  public Rule {
    citations = List.copyOf(citations);
    exceptions = List.copyOf(exceptions);
  }

  /** Whether the rule governs an act of {@code day}, as known on {@code known}. */
  public boolean isLive(LocalDate day, LocalDate known) {
    return inForce.contains(day) && applies.contains(day) && !recorded.isAfter(known);
  }

  /** This rule and all exceptions below it, the rule first. */
  public Stream<Rule> withExceptions() {
    return Stream.concat(Stream.of(this), exceptions.stream().flatMap(Rule::withExceptions));
  }
}
