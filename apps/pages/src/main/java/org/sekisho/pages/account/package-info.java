/** One's own account: how one signs in, where one is signed in, which programs call. */
@NullMarked
package org.sekisho.pages.account;

import org.jspecify.annotations.NullMarked;
