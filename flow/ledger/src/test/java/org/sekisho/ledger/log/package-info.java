/** Tests. */
@NullMarked
package org.sekisho.ledger.log;

import org.jspecify.annotations.NullMarked;
