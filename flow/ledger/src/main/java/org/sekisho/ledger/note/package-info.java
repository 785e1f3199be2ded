/** Signed notes, checkpoints and cosignatures, in the formats of C2SP. */
@NullMarked
package org.sekisho.ledger.note;

import org.jspecify.annotations.NullMarked;
