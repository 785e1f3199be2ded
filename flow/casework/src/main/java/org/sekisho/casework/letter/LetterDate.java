package org.sekisho.casework.letter;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import org.sekisho.terms.Text;

/** Days as letters write them: {@code 1 December 2026} and, by era, {@code 令和8年12月1日}. */
public final class LetterDate {

  private static final Map<JapaneseEra, String> ERAS =
      Map.of(
          JapaneseEra.MEIJI, "明治",
          JapaneseEra.TAISHO, "大正",
          JapaneseEra.SHOWA, "昭和",
          JapaneseEra.HEISEI, "平成",
          JapaneseEra.REIWA, "令和");

  /** Japan counts by the solar calendar from 1873. */
  private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private LetterDate() {}

  public static Text of(LocalDate day) {
    return Text.of(ENGLISH.format(day), day.isBefore(FIRST) ? Text.of(day).ja() : byEra(day));
  }

  private static String byEra(LocalDate day) {
    JapaneseDate date = JapaneseDate.from(day);
    int year = date.get(ChronoField.YEAR_OF_ERA);
    return ERAS.get(date.getEra())
        + (year == 1 ? "元" : year)
        + "年"
        + day.getMonthValue()
        + "月"
        + day.getDayOfMonth()
        + "日";
  }
}
