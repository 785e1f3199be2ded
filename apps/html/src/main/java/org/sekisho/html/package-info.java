/** A small HTML: elements and words, escaped by their type. */
@NullMarked
package org.sekisho.html;

import org.jspecify.annotations.NullMarked;
