/** Cards that are changed and thrown away, beside the registry in which nothing ever is. */
@NullMarked
package org.sekisho.store.cards;

import org.jspecify.annotations.NullMarked;
