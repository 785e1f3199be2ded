/**
 * Law over many matters at once: facts as narrow columns, conditions as two bitmaps, 64 matters a
 * word. What it says of one matter is what {@code org.sekisho.law.evaluation} says of it.
 */
@NullMarked
package org.sekisho.law.columns;

import org.jspecify.annotations.NullMarked;
