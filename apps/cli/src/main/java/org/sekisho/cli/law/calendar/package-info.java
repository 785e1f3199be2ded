/** {@code sekisho law calendar}: the calendar of law as text, JSON and iCalendar. */
@NullMarked
package org.sekisho.cli.law.calendar;

import org.jspecify.annotations.NullMarked;
