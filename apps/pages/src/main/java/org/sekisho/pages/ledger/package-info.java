/** The ledger for readers: its newest signed note, and the verifying of proofs in the page. */
@NullMarked
package org.sekisho.pages.ledger;

import org.jspecify.annotations.NullMarked;
