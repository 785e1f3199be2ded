@NullMarked
package org.sekisho.screening.touched;

import org.jspecify.annotations.NullMarked;
