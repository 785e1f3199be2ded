/** Letters of an authority: outlines made from templates that are data, each sentence grounded. */
@NullMarked
package org.sekisho.casework.letter;

import org.jspecify.annotations.NullMarked;
