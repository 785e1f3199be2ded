package org.sekisho.matter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who plays a role in a matter, with what is known to tell them from others of the same name.
 *
 * @param id by which holdings and decisions on hits know the party; the name where none is given
 * @param country two capital letters (ISO 3166-1) of nationality, residence or seat
 * @param identifier a passport, registration or other number
 */
public record Participant(
    String id,
    String name,
    Optional<String> country,
    Optional<LocalDate> birthDate,
    Optional<String> identifier) {

  /** Somebody of whom only the name is known, which is the id as well. */
  public static Participant named(String name) {
    return new Participant(name, name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether the name is all that is known. */
  public boolean isOnlyNamed() {
    return equals(named(name));
  }
}
