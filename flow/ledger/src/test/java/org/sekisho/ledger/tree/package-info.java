/** Tests. */
@NullMarked
package org.sekisho.ledger.tree;

import org.jspecify.annotations.NullMarked;
