package org.sekisho.matter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.YesNo;
import org.sekisho.terms.Text;

/**
 * The type of a fact. Every value is one {@code long}: a truth 0 or 1, a choice its position, a
 * country its two letters in base 26, a share in millionths of the whole, a day since 1970-01-01.
 */
public sealed interface FactType {

  /** The value written as {@code text}, or empty where it is not one. */
  Optional<Long> parse(String text);

  /** The value as it is written in a matter. */
  String write(long value);

  /** The value as it is shown to people. */
  Text show(long value);

  /** What a value looks like, for error messages. */
  Text expected();

  /** The least and the greatest value. */
  long least();

  long greatest();

  /** Yes or no. */
  record YesOrNo() implements FactType {
    @Override
    public Optional<Long> parse(String text) {
      return YesNo.of(text).map(yes -> yes ? 1L : 0L);
    }

    @Override
    public String write(long value) {
      return value == 1 ? "yes" : "no";
    }

    @Override
    public Text show(long value) {
      return value == 1 ? Text.of("yes", "はい") : Text.of("no", "いいえ");
    }

    @Override
    public Text expected() {
      return Text.of("yes, no or unknown", "yes、no又はunknown");
    }

    @Override
    public long least() {
      return 0;
    }

    @Override
    public long greatest() {
      return 1;
    }
  }

  /** One word of a list that the gate gives. */
  record Choice(List<Option> options) implements FactType {
    public Choice {
      options = List.copyOf(options);
    }

    /** A word and what it is called. */
    public record Option(String id, Text label) {}

    /** The position of a word. */
    public Optional<Long> code(String word) {
      for (int i = 0; i < options.size(); i++) {
        if (options.get(i).id().equals(word)) {
          return Optional.of((long) i);
        }
      }
      return Optional.empty();
    }

    public List<String> words() {
      return options.stream().map(Option::id).toList();
    }

    @Override
    public Optional<Long> parse(String text) {
      return code(text);
    }

    @Override
    public String write(long value) {
      return options.get((int) value).id();
    }

    @Override
    public Text show(long value) {
      return options.get((int) value).label();
    }

    @Override
    public Text expected() {
      return Text.same(String.join(" | ", words()));
    }

    @Override
    public long least() {
      return 0;
    }

    @Override
    public long greatest() {
      return options.size() - 1L;
    }
  }

  /** A country or region by its code in ISO 3166-1 alpha-2. */
  record Country() implements FactType {
    @Override
    public Optional<Long> parse(String text) {
      return Countries.code(text);
    }

    @Override
    public String write(long value) {
      return Countries.letters(value);
    }

    @Override
    public Text show(long value) {
      return Countries.name(value);
    }

    @Override
    public Text expected() {
      return Text.of("a country code of two letters, such as JP", "JPのような二文字の国コード");
    }

    @Override
    public long least() {
      return 0;
    }

    @Override
    public long greatest() {
      return Countries.MOST;
    }
  }

  /** A share of a whole, in millionths: 1 % is 10,000. */
  record Share(long least, long greatest) implements FactType {
    @Override
    public Optional<Long> parse(String text) {
      return Percent.parse(text).filter(value -> value >= least && value <= greatest);
    }

    @Override
    public String write(long value) {
      return Percent.write(value);
    }

    @Override
    public Text show(long value) {
      return Text.of(write(value), write(value).replace(" ", ""));
    }

    @Override
    public Text expected() {
      return Percent.expected(least, greatest);
    }
  }

  /** A number of some unit; the value counts the smallest step: 1.35 with two decimals is 135. */
  record Quantity(String unit, long least, long greatest, int decimals) implements FactType {

    /** A number between limits in whole units. */
    public static Quantity of(String unit, long least, long greatest, int decimals) {
      long step = Decimal.scale(decimals);
      return new Quantity(
          unit,
          Math.max(least, Long.MIN_VALUE / 4 / step) * step,
          Math.min(greatest, Long.MAX_VALUE / 4 / step) * step,
          decimals);
    }

    @Override
    public Optional<Long> parse(String text) {
      return Decimal.parse(text.replaceAll("[_,]", ""), decimals)
          .filter(value -> value >= least && value <= greatest);
    }

    @Override
    public String write(long value) {
      return Decimal.write(value, decimals);
    }

    @Override
    public Text show(long value) {
      return UnitWords.of(Decimal.grouped(value, decimals), unit);
    }

    @Override
    public Text expected() {
      return Decimal.expected(write(least), write(greatest), decimals, unit);
    }
  }

  /** A day of the calendar. */
  record Day() implements FactType {
    @Override
    public Optional<Long> parse(String text) {
      try {
        long day = LocalDate.parse(text).toEpochDay();
        return day >= least() && day <= greatest() ? Optional.of(day) : Optional.empty();
      } catch (DateTimeException notADate) {
        return Optional.empty();
      }
    }

    @Override
    public String write(long value) {
      return LocalDate.ofEpochDay(value).toString();
    }

    @Override
    public Text show(long value) {
      return Text.of(LocalDate.ofEpochDay(value));
    }

    @Override
    public Text expected() {
      return Text.of("a date such as 2020-06-07", "2020-06-07のような日付");
    }

    @Override
    public long least() {
      return LocalDate.of(1900, 1, 1).toEpochDay();
    }

    @Override
    public long greatest() {
      return LocalDate.of(2200, 12, 31).toEpochDay();
    }
  }
}
