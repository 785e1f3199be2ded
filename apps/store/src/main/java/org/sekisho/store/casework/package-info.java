/** Cases and clearances as streams of acts, and the lists that are made from them. */
@NullMarked
package org.sekisho.store.casework;

import org.jspecify.annotations.NullMarked;
