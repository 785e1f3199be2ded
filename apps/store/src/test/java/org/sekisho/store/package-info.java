/** The contract of the store, held by both databases. */
@NullMarked
package org.sekisho.store;

import org.jspecify.annotations.NullMarked;
