/** The verb {@code ledger}: the record of what was done, kept, proved and checked. */
@NullMarked
package org.sekisho.cli.ledger;

import org.jspecify.annotations.NullMarked;
