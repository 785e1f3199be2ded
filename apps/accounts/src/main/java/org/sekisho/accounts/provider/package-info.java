/** Signing in through an institution (OpenID Connect Core 1.0), as a relying party. */
@NullMarked
package org.sekisho.accounts.provider;

import org.jspecify.annotations.NullMarked;
