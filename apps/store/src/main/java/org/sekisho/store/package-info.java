/** Persistence: all state of all stages, on an embedded database or on PostgreSQL. */
@NullMarked
package org.sekisho.store;

import org.jspecify.annotations.NullMarked;
