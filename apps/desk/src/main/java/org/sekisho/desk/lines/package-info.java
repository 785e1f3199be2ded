/** Rows of a table, each decided. */
@NullMarked
package org.sekisho.desk.lines;

import org.jspecify.annotations.NullMarked;
