/** A log in a folder: entries that outlive a crash, tiles and checkpoints for the public. */
@NullMarked
package org.sekisho.ledger.log;

import org.jspecify.annotations.NullMarked;
