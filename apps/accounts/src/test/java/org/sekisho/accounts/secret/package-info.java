@NullMarked
package org.sekisho.accounts.secret;

import org.jspecify.annotations.NullMarked;
