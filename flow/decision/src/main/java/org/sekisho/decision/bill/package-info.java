/** What a bill of materials comes to: each part decided, and the verdicts rolled up its tiers. */
@NullMarked
package org.sekisho.decision.bill;

import org.jspecify.annotations.NullMarked;
