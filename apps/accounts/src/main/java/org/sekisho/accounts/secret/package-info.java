/** Passwords, codes and keys: what only one side may know, and how the other side checks it. */
@NullMarked
package org.sekisho.accounts.secret;

import org.jspecify.annotations.NullMarked;
