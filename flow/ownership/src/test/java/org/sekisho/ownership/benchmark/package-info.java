/** Measures against the targets on a synthetic register; run by hand. */
@NullMarked
package org.sekisho.ownership.benchmark;

import org.jspecify.annotations.NullMarked;
