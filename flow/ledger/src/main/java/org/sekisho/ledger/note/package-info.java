/** Signed texts: notes, checkpoints, cosignatures, proof files (C2SP formats). */
@NullMarked
package org.sekisho.ledger.note;

import org.jspecify.annotations.NullMarked;
