/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.reasons;

import org.jspecify.annotations.NullMarked;
