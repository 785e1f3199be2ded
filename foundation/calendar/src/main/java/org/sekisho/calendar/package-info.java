/** Which days an authority works, and the one way in which days are counted. */
@NullMarked
package org.sekisho.calendar;

import org.jspecify.annotations.NullMarked;
