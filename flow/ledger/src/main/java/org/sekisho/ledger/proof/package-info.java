/** Proof files: everything that is needed to verify one act without the log. */
@NullMarked
package org.sekisho.ledger.proof;

import org.jspecify.annotations.NullMarked;
