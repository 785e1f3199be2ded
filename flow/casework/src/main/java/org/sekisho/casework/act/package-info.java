/** The acts of which a case file consists, and who may do them. */
@NullMarked
package org.sekisho.casework.act;

import org.jspecify.annotations.NullMarked;
