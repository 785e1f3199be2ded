/** What every request passes first: identity, limits, headers, the log, figures and traces. */
@NullMarked
package org.sekisho.server.gatehouse;

import org.jspecify.annotations.NullMarked;
