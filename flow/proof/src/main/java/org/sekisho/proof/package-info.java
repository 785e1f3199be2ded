/**
 * The solver's checks of rule packs: that every matter has an answer and one only, that no rule is
 * dead or idle, and where two laws differ. The way runs without it.
 */
@NullMarked
package org.sekisho.proof;

import org.jspecify.annotations.NullMarked;
