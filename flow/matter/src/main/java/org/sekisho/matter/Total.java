package org.sekisho.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a number adds up over the rows of a table.
 *
 * @param of the fact that is added up
 * @param span which days count
 * @param role rows whose player of this role is the same belong together
 * @param only answers that a row must have to count
 * @param without answers that keep a row from counting
 */
public record Total(String of, Span span, String role, List<Among> only, List<Among> without) {

  public Total {
    only = List.copyOf(only);
    without = List.copyOf(without);
  }

  /** The days over which rows are added up. */
  public enum Span {
    /** From 1 January of the row's year to the row's day. */
    THIS_YEAR,
    /** The calendar year before the row's. */
    LAST_YEAR
  }

  /**
   * An answer that is one of some.
   *
   * @param words as they are written in a matter
   * @param from the first day of acts for which this matters
   */
  public record Among(String fact, List<String> words, Optional<LocalDate> from) {
    public Among {
      words = List.copyOf(words);
    }
  }
}
