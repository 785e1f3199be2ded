/** Verdicts over a whole register, as tables for a file. */
@NullMarked
package org.sekisho.ownership.tables;

import org.jspecify.annotations.NullMarked;
