/** The verb {@code clocks}: statutory periods, counted. */
@NullMarked
package org.sekisho.cli.clocks;

import org.jspecify.annotations.NullMarked;
