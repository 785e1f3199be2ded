package org.sekisho.book.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.law.LawBook;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.law.calendar.LawCalendar;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.terms.Checked;

/**
 * All that the book tells of one regime.
 *
 * @param slices its law in every slice of time
 * @param days its calendar
 */
public record Chapter(
    Regime regime, List<LawInForce> slices, List<WorkedCase> cases, List<CalendarEntry> days) {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int YEARS_AHEAD = 3;

  public Chapter {
    slices = List.copyOf(slices);
    cases = List.copyOf(cases);
    days = List.copyOf(days);
  }

  /**
   * The chapter on a regime, or every problem of its law and cases.
   *
   * @param on the day of the edition; the calendar goes on for some years after it
   */
  public static Checked<Chapter> of(LawBook book, Regime regime, LocalDate on) {
    return LawInForce.slices(regime, book.newestRecord())
        .then(slices ->
            book.cases(regime)
                .then(cases ->
                    book.expected(regime)
                        .map(expected ->
                            new Chapter(
                                regime,
                                slices,
                                cases,
                                LawCalendar.of(
                                    regime, expected, FIRST, on.plusYears(YEARS_AHEAD))))));
  }

  /** Every rule and exception, a rule before its exceptions. */
  public Stream<Rule> rules() {
    return regime.rules().stream().flatMap(Rule::withExceptions);
  }
}
