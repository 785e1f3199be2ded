/** Pictures of the owners of one company. */
@NullMarked
package org.sekisho.ownership.drawing;

import org.jspecify.annotations.NullMarked;
