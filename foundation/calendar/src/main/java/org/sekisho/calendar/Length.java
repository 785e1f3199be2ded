package org.sekisho.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.terms.Text;

/** How long a period is: {@code 30 days}. */
public record Length(int count, Unit unit) {

  /** What a text must say to be a length; for the help of problems. */
  public static final Text FORM =
      Text.of(
          "write a number and hours, days, business_days, months or years",
          "数及びhours、days、business_days、months、yearsのいずれかを書いてください");

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4})\\s+([a-z_]+?)s?");

  public Length {
    if (count < 0) {
      throw new IllegalArgumentException("a length of " + count);
    }
  }

  /** Reads {@code 30 days}; the unit may be written in the singular. */
  public static Optional<Length> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    String unit = written.group(2).toUpperCase(Locale.ROOT) + "S";
    for (Unit known : Unit.values()) {
      if (known.name().equals(unit)) {
        return Optional.of(new Length(Integer.parseInt(written.group(1)), known));
      }
    }
    return Optional.empty();
  }

  /** "30 days" and "30日". */
  public Text words() {
    return Text.of(
        count + " " + (count == 1 ? singular() : plural()),
        count
            + switch (unit) {
              case HOURS -> "時間";
              case DAYS -> "日";
              case BUSINESS_DAYS -> "営業日";
              case MONTHS -> "か月";
              case YEARS -> "年";
            });
  }

  private String plural() {
    return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String singular() {
    String many = plural();
    return many.substring(0, many.length() - 1);
  }
}
