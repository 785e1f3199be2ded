/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.tables;

import org.jspecify.annotations.NullMarked;
