/** A small HTML: elements and words, escaped by their type. */
@NullMarked
package org.sekisho.book.html;

import org.jspecify.annotations.NullMarked;
