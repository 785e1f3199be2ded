package org.sekisho.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Truth;

/**
 * What lists tell of somebody.
 *
 * @param fact whether they are listed, or empty while a person must look
 * @param open what that person is to look at
 */
public record Sighting(Optional<Fact> fact, List<Indication> open) {

  public Sighting {
    open = List.copyOf(open);
  }

  /** The same, seen on a day. */
  public Sighting on(LocalDate day) {
    return new Sighting(
        fact.map(seen -> new Fact(seen.value(), seen.source(), Optional.of(day))), open);
  }

  public Truth truth() {
    return fact.map(known -> Truth.of(known.value() != 0)).orElse(Truth.UNKNOWN);
  }
}
