/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.rules;

import org.jspecify.annotations.NullMarked;
