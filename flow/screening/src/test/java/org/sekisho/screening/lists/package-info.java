@NullMarked
package org.sekisho.screening.lists;

import org.jspecify.annotations.NullMarked;
