/** Tests of the package of the same name. */
@NullMarked
package org.sekisho.ownership.graph;

import org.jspecify.annotations.NullMarked;
