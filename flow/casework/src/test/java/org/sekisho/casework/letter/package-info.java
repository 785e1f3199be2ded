@NullMarked
package org.sekisho.casework.letter;

import org.jspecify.annotations.NullMarked;
