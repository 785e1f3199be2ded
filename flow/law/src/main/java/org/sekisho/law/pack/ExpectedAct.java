package org.sekisho.law.pack;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/**
 * An act of state that is due or foreseen, and is no change of a rule yet.
 *
 * @param rules ids of the rules that depend on it
 * @param check what to look up; present where the confidence is not high
 */
public record ExpectedAct(
    String id,
    Text title,
    Kind kind,
    When when,
    List<Citation> citations,
    Confidence confidence,
    Optional<Text> check,
    List<String> rules,
    Place place) {

  public ExpectedAct {
    citations = List.copyOf(citations);
    rules = List.copyOf(rules);
  }

  /** What is expected. */
  public enum Kind {
    BEGINS,
    APPLIES,
    SUSPENDED,
    ENDS,
    RENEWAL,
    DECISION
  }

  /** On which days it is expected. */
  public sealed interface When {

    record Once(LocalDate day) implements When {}

    /** The same day of every year, within some days. */
    record EachYear(MonthDay day, Period within) implements When {}
  }

  /** The days within a period on which it is expected, the first one first. */
  public Stream<LocalDate> days(LocalDate from, LocalDate to) {
    Stream<LocalDate> days =
        switch (when) {
          case When.Once(LocalDate day) -> Stream.of(day);
          case When.EachYear(MonthDay day, Period within) ->
              IntStream.rangeClosed(from.getYear(), to.getYear())
                  .mapToObj(year -> Year.of(year).atMonthDay(day))
                  .filter(within::contains);
        };
    return days.filter(Period.between(from, to)::contains);
  }
}
