/** With what a server starts: read from a file, the environment and flags, and checked whole. */
@NullMarked
package org.sekisho.server.configuration;

import org.jspecify.annotations.NullMarked;
