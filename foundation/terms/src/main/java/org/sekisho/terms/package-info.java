/** The words every stage shares: periods, citations, bilingual text, truth, outcomes, problems. */
@NullMarked
package org.sekisho.terms;

import org.jspecify.annotations.NullMarked;
