/** Passkeys (Web Authentication, level 3): made, and signed in with. */
@NullMarked
package org.sekisho.accounts.passkey;

import org.jspecify.annotations.NullMarked;
