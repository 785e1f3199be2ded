/** Why a verdict is as it is: the fewest holdings that show it, as data and as text. */
@NullMarked
package org.sekisho.ownership.reasons;

import org.jspecify.annotations.NullMarked;
