@NullMarked
package org.sekisho.accounts.passkey;

import org.jspecify.annotations.NullMarked;
