/** What would change a decision: the nearest other value of one fact, all else as it is. */
@NullMarked
package org.sekisho.decision.turning;

import org.jspecify.annotations.NullMarked;
