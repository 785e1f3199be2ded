@NullMarked
package org.sekisho.casework.reading;

import org.jspecify.annotations.NullMarked;
