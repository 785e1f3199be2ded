@NullMarked
package org.sekisho.accounts;

import org.jspecify.annotations.NullMarked;
