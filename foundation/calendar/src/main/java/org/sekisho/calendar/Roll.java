package org.sekisho.calendar;

/** What becomes of a period whose last day is not a working day. */
public enum Roll {
  /** It ends on that day all the same. */
  NONE,
  /** It ends on the next working day. */
  NEXT,
  /** It ends on the working day before. */
  PREVIOUS
}
