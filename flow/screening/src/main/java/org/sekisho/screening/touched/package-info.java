/** Which of one's own parties a change of a list touches, found without screening all again. */
@NullMarked
package org.sekisho.screening.touched;

import org.jspecify.annotations.NullMarked;
