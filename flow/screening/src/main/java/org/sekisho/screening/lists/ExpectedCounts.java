package org.sekisho.screening.lists;

/**
 * What a sound version of a list has; anything else is refused and the last good version kept.
 *
 * @param least parties
 * @param most parties
 * @param shrink most per cent of parties that may leave from one version to the next
 */
public record ExpectedCounts(long least, long most, long shrink) {}
