@NullMarked
package org.sekisho.letters;

import org.jspecify.annotations.NullMarked;
