/** Search in the law book: an index made beforehand, so that it works from a folder. */
@NullMarked
package org.sekisho.book.search;

import org.jspecify.annotations.NullMarked;
