package org.sekisho.ownership.readers;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.sekisho.ownership.Share;

/**
 * The usual forms of numbers and days, read from bytes without an object each. What is not in the
 * usual form is left to the slower readers.
 */
final class Numerals {

  /** Not in the usual form. */
  static final int UNUSUAL = Integer.MIN_VALUE;

  private Numerals() {}

  /** One percentage to a millionth, such as {@code 33.5}, in millionths of a percent. */
  static int percent(byte[] text, int from, int to) {
    int at = from;
    int value = 0;
    while (at < to && at - from < 3 && isDigit(text[at])) {
      value = value * 10 + text[at++] - '0';
    }
    if (at == from || (at < to && text[at] != '.')) {
      return UNUSUAL;
    }
    int scale = Share.PERCENT;
    int fraction = 0;
    if (at < to) {
      for (at++; at < to && scale > 1 && isDigit(text[at]); at++) {
        scale /= 10;
        fraction += (text[at] - '0') * scale;
      }
      if (at < to || text[at - 1] == '.') {
        return UNUSUAL;
      }
    }
    long all = (long) value * Share.PERCENT + fraction;
    return all > Share.WHOLE ? UNUSUAL : (int) all;
  }

  /** A day such as {@code 2026-11-10}, as days since 1970-01-01. */
  static int day(byte[] text, int from, int to) {
    if (to - from != 10 || text[from + 4] != '-' || text[from + 7] != '-') {
      return UNUSUAL;
    }
    int year = digits(text, from, from + 4);
    int month = digits(text, from + 5, from + 7);
    int day = digits(text, from + 8, to);
    if (year < 0 || month < 0 || day < 0) {
      return UNUSUAL;
    }
    try {
      return (int) LocalDate.of(year, month, day).toEpochDay();
    } catch (DateTimeException noSuchDay) {
      return UNUSUAL;
    }
  }

  private static int digits(byte[] text, int from, int to) {
    int value = 0;
    for (int at = from; at < to; at++) {
      if (!isDigit(text[at])) {
        return -1;
      }
      value = value * 10 + text[at] - '0';
    }
    return value;
  }

  private static boolean isDigit(byte character) {
    return character >= '0' && character <= '9';
  }
}
