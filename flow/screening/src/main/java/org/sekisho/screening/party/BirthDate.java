package org.sekisho.screening.party;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date of birth as exact as the list has it.
 *
 * @param earliest the first day it can be, as written
 * @param latest the last day it can be, as written; for {@link Precision#CIRCA} the true day may
 *     lie outside of both
 */
public record BirthDate(LocalDate earliest, LocalDate latest, Precision precision) {

  /** What the list states. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** "Circa", "approximately". */
    CIRCA,
    /** "Between". */
    RANGE;

    /** The word used in files. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public BirthDate {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("a birth date ends on " + latest + ", before " + earliest);
    }
  }

  public static BirthDate day(LocalDate day) {
    return new BirthDate(day, day, Precision.DAY);
  }

  public static BirthDate month(YearMonth month) {
    return new BirthDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static BirthDate year(int year) {
    return new BirthDate(
        Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth(), Precision.YEAR);
  }

  /** Both ends included; the two may be given in either order. */
  public static BirthDate range(BirthDate one, BirthDate other) {
    LocalDate from = one.earliest.isBefore(other.earliest) ? one.earliest : other.earliest;
    LocalDate to = one.latest.isAfter(other.latest) ? one.latest : other.latest;
    return new BirthDate(from, to, Precision.RANGE);
  }

  public BirthDate circa() {
    return new BirthDate(earliest, latest, Precision.CIRCA);
  }

  /**
   * {@code 1962-03-05}, {@code 1962-03}, {@code 1962}, {@code ~1962}, {@code
   * 1960-01-01..1962-12-31}.
   */
  @Override
  public String toString() {
    return switch (precision) {
      case DAY -> earliest.toString();
      case MONTH -> YearMonth.from(earliest).toString();
      case YEAR -> Year.from(earliest).toString();
      case RANGE -> earliest + ".." + latest;
      case CIRCA -> "~" + spanned();
    };
  }

  private String spanned() {
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    return equals(year(earliest.getYear()).circa())
        ? Year.from(earliest).toString()
        : earliest + ".." + latest;
  }
}
