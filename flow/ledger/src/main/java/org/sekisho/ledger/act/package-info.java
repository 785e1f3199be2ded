/** What was done, and the commitment that stands for it in the log. */
@NullMarked
package org.sekisho.ledger.act;

import org.jspecify.annotations.NullMarked;
