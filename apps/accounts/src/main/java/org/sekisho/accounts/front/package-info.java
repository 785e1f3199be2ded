/** Accounts as the server and the demonstration open them. */
@NullMarked
package org.sekisho.accounts.front;

import org.jspecify.annotations.NullMarked;
