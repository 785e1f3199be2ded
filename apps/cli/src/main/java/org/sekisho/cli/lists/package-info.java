/** {@code sekisho lists}: the lists of parties, fetched, kept and compared. */
@NullMarked
package org.sekisho.cli.lists;

import org.jspecify.annotations.NullMarked;
