@NullMarked
package org.sekisho.screening.rows;

import org.jspecify.annotations.NullMarked;
