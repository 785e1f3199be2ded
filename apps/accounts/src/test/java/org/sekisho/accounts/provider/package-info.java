@NullMarked
package org.sekisho.accounts.provider;

import org.jspecify.annotations.NullMarked;
