package org.sekisho.access;

import java.time.LocalDate;
import java.util.Set;
import org.sekisho.terms.Period;

/**
 * States that a marking names by one code.
 *
 * @param code as markings write it, such as {@code FVEY}
 */
public record Coalition(String code, Set<Membership> memberships) {

  /** The days on which a state, by ISO 3166-1 alpha-3 code, is one of them. */
  public record Membership(String state, Period period) {}

  public Coalition {
    memberships = Set.copyOf(memberships);
  }

  /** Whether one of the states belongs to it on a day. */
  boolean holdsAny(Set<String> states, LocalDate day) {
    return memberships.stream()
        .anyMatch(each -> states.contains(each.state()) && each.period().contains(day));
  }
}
