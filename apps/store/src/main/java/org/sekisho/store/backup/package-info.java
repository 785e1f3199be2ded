/** Everything in a database as one file, and back into an empty database of either kind. */
@NullMarked
package org.sekisho.store.backup;

import org.jspecify.annotations.NullMarked;
