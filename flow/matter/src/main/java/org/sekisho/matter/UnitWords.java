package org.sekisho.matter;

import java.util.Map;
import org.sekisho.terms.Text;

/** A number with its unit: Japanese has counters of its own, and writes them without a space. */
public final class UnitWords {

  /** The unit of a year of the calendar, which is written without marks of thousands. */
  private static final String YEAR = "year";

  private static final Map<String, String> COUNTERS =
      Map.of("JPY", "円", "days", "日", "months", "か月", "years", "年", YEAR, "年", "bits", "ビット");

  private UnitWords() {}

  /** The unit by itself; empty where the number counts what its label says. */
  public static Text of(String unit) {
    return Text.of(unit, COUNTERS.getOrDefault(unit, unit));
  }

  static Text of(String number, String unit) {
    if (unit.equals(YEAR)) {
      String year = number.replace(",", "");
      return Text.of(year, year + "年");
    }
    String en = (number + " " + unit).strip();
    String counter = COUNTERS.getOrDefault(unit, "");
    return Text.of(en, counter.isEmpty() ? en : number + counter);
  }
}
