/** Gates, regimes, rules, the calendar and differences of law. */
@NullMarked
package org.sekisho.server.law;

import org.jspecify.annotations.NullMarked;
