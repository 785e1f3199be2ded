/** Who may do what: every operation names the duty that it needs. */
@NullMarked
package org.sekisho.server.access;

import org.jspecify.annotations.NullMarked;
