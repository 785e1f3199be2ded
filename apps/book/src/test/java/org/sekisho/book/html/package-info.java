@NullMarked
package org.sekisho.book.html;

import org.jspecify.annotations.NullMarked;
