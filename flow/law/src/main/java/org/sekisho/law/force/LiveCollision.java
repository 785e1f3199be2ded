package org.sekisho.law.force;

import org.sekisho.law.condition.Condition;
import org.sekisho.law.pack.Collision;

/** A collision with other laws that is live in a slice. */
public record LiveCollision(Collision collision, Condition when) {}
