/** Facts that the rows of a table tell together. */
@NullMarked
package org.sekisho.facts.totals;

import org.jspecify.annotations.NullMarked;
