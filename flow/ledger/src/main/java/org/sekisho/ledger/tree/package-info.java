/** The Merkle tree of RFC 6962: hashes, growth, and proofs that an outsider verifies. */
@NullMarked
package org.sekisho.ledger.tree;

import org.jspecify.annotations.NullMarked;
