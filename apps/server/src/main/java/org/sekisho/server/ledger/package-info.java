/** The ledger as an outsider reads it, and where it plugs in. */
@NullMarked
package org.sekisho.server.ledger;

import org.jspecify.annotations.NullMarked;
