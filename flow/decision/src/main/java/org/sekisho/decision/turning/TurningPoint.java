package org.sekisho.decision.turning;

import org.sekisho.decision.Verdict;
import org.sekisho.matter.FactDefinition;

/**
 * A value of one fact at which a matter comes to something else, all other facts as they are.
 *
 * @param known the value that the decision rests on
 * @param other the nearest value with another verdict
 * @param verdict what the matter comes to then
 */
public record TurningPoint(FactDefinition fact, long known, long other, Verdict verdict) {}
