/** Clearance labels: who may read what; join, dominance, lowering, and labels as small numbers. */
@NullMarked
package org.sekisho.access;

import org.jspecify.annotations.NullMarked;
