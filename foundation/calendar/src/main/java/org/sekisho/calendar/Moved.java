package org.sekisho.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A holiday of one year that was put on another day.
 *
 * @param known since when that was known
 */
public record Moved(LocalDate from, LocalDate to, Instant known) {}
