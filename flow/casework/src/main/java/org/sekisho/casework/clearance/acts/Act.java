package org.sekisho.casework.clearance.acts;

import java.time.Instant;

/**
 * One entry of a file. Acts are only ever added; a file is what its acts amount to.
 *
 * @param file the id of the file
 * @param number from 1, without gaps
 * @param deed what was done
 */
public record Act<D>(String file, int number, Instant at, Actor actor, D deed) {}
