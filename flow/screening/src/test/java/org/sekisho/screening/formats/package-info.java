@NullMarked
package org.sekisho.screening.formats;

import org.jspecify.annotations.NullMarked;
