/** Lists opened for a question. */
@NullMarked
package org.sekisho.desk.lists;

import org.jspecify.annotations.NullMarked;
