/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.control;

import org.jspecify.annotations.NullMarked;
