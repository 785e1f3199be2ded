/** {@code sekisho decide}: a matter in, a decision out. */
@NullMarked
package org.sekisho.cli.decide;

import org.jspecify.annotations.NullMarked;
