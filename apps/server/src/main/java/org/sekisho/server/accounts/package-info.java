/** Accounts for programs. */
@NullMarked
package org.sekisho.server.accounts;

import org.jspecify.annotations.NullMarked;
