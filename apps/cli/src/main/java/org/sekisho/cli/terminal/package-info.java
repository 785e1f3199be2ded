/** What every verb needs to speak to a person: the terminal, its language, problems, exit codes. */
@NullMarked
package org.sekisho.cli.terminal;

import org.jspecify.annotations.NullMarked;
