package org.sekisho.casework.examination;

import java.time.Instant;

/**
 * A countersign, for what the advice said up to one act.
 *
 * @param order 1 for the first, 2 for the second
 * @param upTo number of the newest act of advice that was before the countersigner
 */
public record Countersign(
    int act,
    int round,
    Instant at,
    String person,
    String unit,
    int order,
    boolean accepted,
    int upTo,
    String reason) {}
