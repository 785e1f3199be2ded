/** Cases in the store. */
@NullMarked
package org.sekisho.store.casework;

import org.jspecify.annotations.NullMarked;
