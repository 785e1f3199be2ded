package org.sekisho.screening.search;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Gender;
import org.sekisho.terms.ContentHash;

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

  /** A number as it is compared: upper case, letters and digits only. */
  public static String identifierKey(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString().toUpperCase(Locale.ROOT);
  }

  /** Over all that is asked, so that a decision holds for this very question. */
  public ContentHash contentHash() {
    String day = born.map(LocalDate::toString).orElse("");
    String known = gender.map(told -> "\n" + told.code()).orElse("");
    return ContentHash.of(String.join("\n", name, day, country, identifier) + known);
  }

  /** A name of which nothing more is known. */
  public static Question of(String name) {
    return new Question(name, Subject.UNKNOWN, Optional.empty(), "", "");
  }
}
