/** What the server remembers: matters, decisions and the log, in the store. */
@NullMarked
package org.sekisho.server.office;

import org.jspecify.annotations.NullMarked;
