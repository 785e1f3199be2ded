package org.sekisho.access;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;

/**
 * That a level held under one scheme counts as a level of another. It goes one way only and is not
 * chained: no state accepts foreign clearances but as an agreement says.
 *
 * @param held the level granted
 * @param opens the level it counts as
 * @param basis what says so
 * @param period the days on which it says so
 * @param years how many years from the notice of the grant it counts, where that is limited
 * @param source the article or agreement, for people
 */
public record Equivalence(
    Level held,
    Level opens,
    Basis basis,
    Period period,
    Optional<Integer> years,
    Confidence confidence,
    String source) {

  /** What puts two levels side by side. */
  public sealed interface Basis {

    /** A law of the state whose levels both are. */
    record Law() implements Basis {}

    /**
     * An agreement between states.
     *
     * @param state who granted the level, to whom the information must have been given
     */
    record Agreement(String state) implements Basis {}
  }

  /** Whether a grant counts by this on a day. */
  boolean covers(Grant grant, LocalDate day) {
    LocalDate notice = grant.period().from();
    boolean inTime = years.map(most -> !day.isAfter(notice.plusYears(most))).orElse(true);
    return grant.level().reaches(held) && period.contains(day) && inTime;
  }
}
