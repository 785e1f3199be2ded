/** The gates and regimes that a command works with: those that ship, and those that a user adds. */
@NullMarked
package org.sekisho.cli.shelves;

import org.jspecify.annotations.NullMarked;
