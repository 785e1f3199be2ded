/** The Reconciliation API 0.2, for OpenRefine. */
@NullMarked
package org.sekisho.server.reconcile;

import org.jspecify.annotations.NullMarked;
