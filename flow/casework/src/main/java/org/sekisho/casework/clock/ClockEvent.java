package org.sekisho.casework.clock;

import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param what the event's name, as rules use it, for example {@code filing_received}
 */
public record ClockEvent(String what, Instant at) {}
