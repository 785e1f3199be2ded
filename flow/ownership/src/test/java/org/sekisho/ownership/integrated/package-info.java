/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.integrated;

import org.jspecify.annotations.NullMarked;
