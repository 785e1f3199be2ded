/**
 * The score of the Sanctions List Search of OFAC, as its publisher describes it; for comparison
 * with results that were made there.
 */
@NullMarked
package org.sekisho.screening.search.ofac;

import org.jspecify.annotations.NullMarked;
