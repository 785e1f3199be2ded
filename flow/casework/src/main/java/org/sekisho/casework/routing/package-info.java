/** Authorities, units and dated routing rules as data; where a case goes, and would have gone. */
@NullMarked
package org.sekisho.casework.routing;

import org.jspecify.annotations.NullMarked;
