/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.drawing;

import org.jspecify.annotations.NullMarked;
