/** {@code sekisho ask}: the interview in the terminal. */
@NullMarked
package org.sekisho.cli.ask;

import org.jspecify.annotations.NullMarked;
