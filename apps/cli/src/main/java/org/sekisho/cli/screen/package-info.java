/** The verb {@code screen}: names against lists. */
@NullMarked
package org.sekisho.cli.screen;

import org.jspecify.annotations.NullMarked;
