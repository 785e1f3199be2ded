package org.sekisho.access;

import org.sekisho.terms.Period;

/**
 * A level that an authority has granted to a person: an assessment notified, a clearance given, a
 * briefing done where no more is asked. How long it lasts is decided by the law of the authority.
 *
 * @param period from the day of the notice to the last day on which it counts
 */
public record Grant(Level level, Period period) {}
