/** Everything the rules say of one party, with reasons, and what a change would do to it. */
@NullMarked
package org.sekisho.ownership.report;

import org.jspecify.annotations.NullMarked;
