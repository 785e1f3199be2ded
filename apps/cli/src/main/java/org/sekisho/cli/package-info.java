/** The command line: the program, its options and its verbs. */
@NullMarked
package org.sekisho.cli;

import org.jspecify.annotations.NullMarked;
