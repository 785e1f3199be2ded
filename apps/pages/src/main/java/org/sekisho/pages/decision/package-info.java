/** The decision in full: outcome, days, grounds, and what would change it. */
@NullMarked
package org.sekisho.pages.decision;

import org.jspecify.annotations.NullMarked;
