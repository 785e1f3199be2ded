/** The tree of RFC 6962: hashes, proofs, and their verification. */
@NullMarked
package org.sekisho.ledger.tree;

import org.jspecify.annotations.NullMarked;
