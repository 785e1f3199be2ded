package org.sekisho.calendar;

/** Whether the day of the event is day one, or the day after it. */
public enum FirstDay {
  INCLUDED,
  EXCLUDED
}
