@NullMarked
package org.sekisho.screening.decided;

import org.jspecify.annotations.NullMarked;
