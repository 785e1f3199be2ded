package org.sekisho.casework.clearance.person;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.terms.Period;

/**
 * That a clearance counts, as everybody may see it who may see anything.
 *
 * @param regime whose clearance it is
 * @param until the last day
 */
public record Validity(String regime, LocalDate until) {

  /** What counts on a day, if anything does; an office has no last day and is not told. */
  public static Optional<Validity> on(Course course, PersonFile file, LocalDate day) {
    PersonFile then = file.until(day, course.zone());
    return period(then)
        .filter(period -> period.contains(day))
        .flatMap(Period::to)
        .map(last -> new Validity(course.regime(), last));
  }

  /** Whether a clearance or an office counts on a day, by the acts in the file. */
  static boolean counts(PersonFile file, LocalDate day) {
    return file.office().isPresent()
        || period(file).filter(period -> period.contains(day)).isPresent();
  }

  /** From the notice to the last day; none where it ended, or a doubt was found. */
  static Optional<Period> period(PersonFile file) {
    return file.isDoubted() || file.isDestroyed()
        ? Optional.empty()
        : file.granted().map(granted -> Period.between(granted.notice(), granted.last()));
  }
}
