/** A log as a folder of files: group commit, repair after a crash, examination. */
@NullMarked
package org.sekisho.ledger.folder;

import org.jspecify.annotations.NullMarked;
