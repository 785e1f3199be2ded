/** {@code sekisho serve}: the server. Its jars are on the class path for this verb alone. */
@NullMarked
package org.sekisho.cli.serve;

import org.jspecify.annotations.NullMarked;
