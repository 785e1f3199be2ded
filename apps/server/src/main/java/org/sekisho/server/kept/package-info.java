/** What clients leave with the server, and where a store plugs in. */
@NullMarked
package org.sekisho.server.kept;

import org.jspecify.annotations.NullMarked;
