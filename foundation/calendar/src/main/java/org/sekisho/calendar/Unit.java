package org.sekisho.calendar;

/** In what a period is measured. */
public enum Unit {
  HOURS,
  DAYS,
  BUSINESS_DAYS,
  MONTHS,
  YEARS
}
