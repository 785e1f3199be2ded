/** Matters, the interview, and decisions. */
@NullMarked
package org.sekisho.server.decide;

import org.jspecify.annotations.NullMarked;
