/** What the office knows, in versions: valid on a day, known since a moment, under a label. */
@NullMarked
package org.sekisho.store.registry;

import org.jspecify.annotations.NullMarked;
