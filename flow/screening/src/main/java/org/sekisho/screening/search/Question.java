package org.sekisho.screening.search;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Gender;

/**
 * Who is asked about.
 *
 * @param born the date of birth, where it is known
 * @param country ISO 3166-1 alpha-2 in lower case, or empty
 * @param identifier letters and digits in upper case, or empty
 * @param gender where it is known
 */
public record Question(
    String name,
    Subject subject,
    Optional<LocalDate> born,
    String country,
    String identifier,
    Optional<Gender> gender) {

  /** A question that does not tell the gender. */
  public Question(
      String name, Subject subject, Optional<LocalDate> born, String country, String identifier) {
    this(name, subject, born, country, identifier, Optional.empty());
  }

  /** A name of which nothing more is known. */
  public static Question of(String name) {
    return new Question(name, Subject.UNKNOWN, Optional.empty(), "", "");
  }
}
