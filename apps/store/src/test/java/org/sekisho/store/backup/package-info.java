/** Backups of both databases, whole and tampered with. */
@NullMarked
package org.sekisho.store.backup;

import org.jspecify.annotations.NullMarked;
