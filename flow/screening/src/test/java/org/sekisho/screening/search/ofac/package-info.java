@NullMarked
package org.sekisho.screening.search.ofac;

import org.jspecify.annotations.NullMarked;
