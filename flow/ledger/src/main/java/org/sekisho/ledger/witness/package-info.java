/** Someone else who remembers what a log said, and countersigns only what follows from it. */
@NullMarked
package org.sekisho.ledger.witness;

import org.jspecify.annotations.NullMarked;
