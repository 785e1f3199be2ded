/** {@code sekisho decide FILE.csv}: every row a matter, every row answered. */
@NullMarked
package org.sekisho.cli.decide.lines;

import org.jspecify.annotations.NullMarked;
