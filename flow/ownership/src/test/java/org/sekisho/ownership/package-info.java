/** Worked cases, and naive oracles beside the clever structures. */
@NullMarked
package org.sekisho.ownership;

import org.jspecify.annotations.NullMarked;
