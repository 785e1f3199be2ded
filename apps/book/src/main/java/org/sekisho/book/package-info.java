/** The law book: every gate and regime as a static site that works offline. */
@NullMarked
package org.sekisho.book;

import org.jspecify.annotations.NullMarked;
