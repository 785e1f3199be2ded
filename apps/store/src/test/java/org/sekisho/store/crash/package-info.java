/** Servers that are killed while they write. */
@NullMarked
package org.sekisho.store.crash;

import org.jspecify.annotations.NullMarked;
