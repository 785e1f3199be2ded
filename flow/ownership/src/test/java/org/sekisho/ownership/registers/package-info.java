/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.registers;

import org.jspecify.annotations.NullMarked;
