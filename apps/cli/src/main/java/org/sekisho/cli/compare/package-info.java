/** The verb {@code compare}: pairs of names. */
@NullMarked
package org.sekisho.cli.compare;

import org.jspecify.annotations.NullMarked;
