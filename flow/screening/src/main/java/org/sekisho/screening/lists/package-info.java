/** Lists as folders, their versions on disk, and how they are fetched, opened and compared. */
@NullMarked
package org.sekisho.screening.lists;

import org.jspecify.annotations.NullMarked;
