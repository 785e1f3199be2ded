/** The server: the whole way over HTTP. */
@NullMarked
package org.sekisho.server;

import org.jspecify.annotations.NullMarked;
