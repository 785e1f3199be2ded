@NullMarked
package org.sekisho.book;

import org.jspecify.annotations.NullMarked;
