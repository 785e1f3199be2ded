package org.sekisho.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.law.pack.Clock;
import org.sekisho.law.pack.Regime;

/**
 * A clock that runs, or will once its event happens.
 *
 * @param start the day of the event, where it is known
 * @param end the last day of the period after its start, or the first day of one before
 * @param latestStart for a bar before the act: the last day for the event if the act is to be done
 *     on the day that the matter names
 */
public record Deadline(
    Regime regime,
    Clock clock,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Optional<LocalDate> latestStart) {}
