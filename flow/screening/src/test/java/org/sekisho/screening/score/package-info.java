@NullMarked
package org.sekisho.screening.score;

import org.jspecify.annotations.NullMarked;
