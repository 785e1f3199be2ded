/** A witness: it remembers the last checkpoint it saw, and cosigns only what continues it. */
@NullMarked
package org.sekisho.ledger.witness;

import org.jspecify.annotations.NullMarked;
