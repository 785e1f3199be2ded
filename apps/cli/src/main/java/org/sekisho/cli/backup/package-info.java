/** {@code sekisho backup} and {@code sekisho restore}: everything as one file, and back. */
@NullMarked
package org.sekisho.cli.backup;

import org.jspecify.annotations.NullMarked;
