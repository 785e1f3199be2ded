/** The verb {@code hits}: what people decided about hits. */
@NullMarked
package org.sekisho.cli.hits;

import org.jspecify.annotations.NullMarked;
