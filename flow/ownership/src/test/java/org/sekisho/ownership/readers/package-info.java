/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.readers;

import org.jspecify.annotations.NullMarked;
