@NullMarked
package org.sekisho.screening.index;

import org.jspecify.annotations.NullMarked;
