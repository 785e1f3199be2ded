@NullMarked
package org.sekisho.screening.search;

import org.jspecify.annotations.NullMarked;
