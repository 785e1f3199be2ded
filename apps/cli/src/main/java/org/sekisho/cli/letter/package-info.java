/** The verb {@code letter}: a letter from a small file. */
@NullMarked
package org.sekisho.cli.letter;

import org.jspecify.annotations.NullMarked;
