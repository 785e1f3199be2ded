@NullMarked
package org.sekisho.book.search;

import org.jspecify.annotations.NullMarked;
