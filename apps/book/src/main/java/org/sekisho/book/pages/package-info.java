/** The pages of the law book and the parts of which they are made. */
@NullMarked
package org.sekisho.book.pages;

import org.jspecify.annotations.NullMarked;
