/** Tests of what would change a decision. */
@NullMarked
package org.sekisho.decision.turning;

import org.jspecify.annotations.NullMarked;
