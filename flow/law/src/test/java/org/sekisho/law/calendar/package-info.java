/** The calendar of law, by worked cases, against the slices of time, and read by a parser. */
@NullMarked
package org.sekisho.law.calendar;

import org.jspecify.annotations.NullMarked;
