/** Tables that users bring: read row by row from CSV or JSON lines, written as CSV. */
@NullMarked
package org.sekisho.screening.rows;

import org.jspecify.annotations.NullMarked;
