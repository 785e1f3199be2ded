/** Tests. */
@NullMarked
package org.sekisho.ledger.witness;

import org.jspecify.annotations.NullMarked;
