/** Tests. */
@NullMarked
package org.sekisho.ledger.note;

import org.jspecify.annotations.NullMarked;
