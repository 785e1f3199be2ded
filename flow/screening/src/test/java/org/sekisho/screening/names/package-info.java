@NullMarked
package org.sekisho.screening.names;

import org.jspecify.annotations.NullMarked;
