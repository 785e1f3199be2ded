/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.bods;

import org.jspecify.annotations.NullMarked;
