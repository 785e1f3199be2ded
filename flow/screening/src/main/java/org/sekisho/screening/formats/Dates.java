package org.sekisho.screening.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.screening.party.BirthDate;

/** Dates in the notations of list publishers, as exact as they are written. */
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private record Notation(Pattern pattern, Function<MatchResult, BirthDate> read) {}

  private static final List<Notation> NOTATIONS =
      List.of(
          notation("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T.*)?", m -> day(m, 1, 2, 3)),
          notation("(\\d{4})-(\\d{1,2})", m -> month(number(m, 1), number(m, 2))),
          notation("(\\d{4})", m -> BirthDate.year(number(m, 1))),
          notation("(\\d{1,2}) ([A-Za-z]{3})[a-z]*\\.? (\\d{4})", Dates::dayNamed),
          notation("([A-Za-z]{3})[a-z]*\\.? (\\d{4})", m -> month(number(m, 2), named(m, 1))),
          notation("([A-Za-z]{3})[a-z]*\\.? (\\d{1,2}), (\\d{4})", Dates::monthFirstNamed),
          notation("(\\d{4})年(\\d{1,2})月(\\d{1,2})日", m -> day(m, 1, 2, 3)),
          notation("(\\d{4})(\\d{2})(\\d{2})", m -> day(m, 1, 2, 3)),
          notation("0{1,2}/0{1,2}/(\\d{4})", m -> BirthDate.year(number(m, 1))),
          notation("dd/mm/(\\d{4})", m -> BirthDate.year(number(m, 1))),
          notation("(?:0{1,2}|dd)/(\\d{1,2})/(\\d{4})", m -> month(number(m, 2), number(m, 1))),
          notation("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})", m -> day(m, 3, 2, 1)));

  private static final Pattern CIRCA =
      Pattern.compile("(?i)(?:circa|ca\\.?|c\\.|approximately|about|~)\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)(?:between\\s+)?(.+?)(?:\\s+to\\s+|\\s+and\\s+|\\s*\\.\\.\\s*|\\s+-\\s+)(.+)");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})");

  private Dates() {}

  /** A birth date; days stand before months where only slashes part them. */
  static Optional<BirthDate> birth(String written) {
    String text = written.strip();
    Matcher circa = CIRCA.matcher(text);
    if (circa.lookingAt()) {
      return birth(text.substring(circa.end())).map(BirthDate::circa);
    }
    Optional<BirthDate> single = single(text);
    return single.isPresent() ? single : range(text);
  }

  /** A whole day; days stand before months where only slashes part them. */
  static Optional<LocalDate> day(String written) {
    return single(written.strip())
        .filter(date -> date.precision() == BirthDate.Precision.DAY)
        .map(BirthDate::earliest);
  }

  /** A whole day written month first, as in the United States: {@code 10/16/2017}. */
  static Optional<LocalDate> americanDay(String written) {
    String[] parts = written.strip().split("/", -1);
    return parts.length == 3 ? day(parts[1] + "/" + parts[0] + "/" + parts[2]) : day(written);
  }

  private static Optional<BirthDate> range(String text) {
    for (Pattern pattern : List.of(YEARS, BETWEEN)) {
      Matcher ends = pattern.matcher(text);
      if (ends.matches()) {
        Optional<BirthDate> one = single(ends.group(1));
        Optional<BirthDate> other = single(ends.group(2));
        return one.flatMap(from -> other.map(to -> BirthDate.range(from, to)));
      }
    }
    return Optional.empty();
  }

  private static Optional<BirthDate> single(String text) {
    for (Notation notation : NOTATIONS) {
      Matcher matcher = notation.pattern().matcher(text);
      if (matcher.matches()) {
        return attempt(() -> notation.read().apply(matcher));
      }
    }
    return Optional.empty();
  }

  private interface Attempt {
    BirthDate read();
  }

  private static Optional<BirthDate> attempt(Attempt attempt) {
    try {
      return Optional.of(attempt.read());
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Notation notation(String pattern, Function<MatchResult, BirthDate> read) {
    return new Notation(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), read);
  }

  private static BirthDate day(MatchResult found, int year, int month, int day) {
    return BirthDate.day(
        LocalDate.of(number(found, year), number(found, month), number(found, day)));
  }

  private static BirthDate dayNamed(MatchResult found) {
    return BirthDate.day(LocalDate.of(number(found, 3), named(found, 2), number(found, 1)));
  }

  private static BirthDate monthFirstNamed(MatchResult found) {
    return BirthDate.day(LocalDate.of(number(found, 3), named(found, 1), number(found, 2)));
  }

  private static BirthDate month(int year, int month) {
    return BirthDate.month(YearMonth.of(year, month));
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int named(MatchResult found, int group) {
    return MONTHS.indexOf(found.group(group).toLowerCase(Locale.ROOT)) + 1;
  }
}
