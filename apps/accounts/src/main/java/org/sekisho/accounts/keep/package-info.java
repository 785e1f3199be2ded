/** Keeping accounts: who may change whom. */
@NullMarked
package org.sekisho.accounts.keep;

import org.jspecify.annotations.NullMarked;
