package org.sekisho.calendar;

/** Which other day is free where a holiday falls on a day of rest. */
public enum Substitute {
  /** None. */
  NONE,
  /** After a Sunday the next day that is no holiday of this kind (Japan). */
  AFTER_SUNDAY,
  /** Friday for a Saturday, Monday for a Sunday (United States). */
  NEAREST,
  /** The next day that is neither of rest nor a holiday (United Kingdom). */
  NEXT_FREE
}
