/** Acts, and the leaves that commit to them without holding them. */
@NullMarked
package org.sekisho.ledger.act;

import org.jspecify.annotations.NullMarked;
