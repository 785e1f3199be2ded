/** The Beneficial Ownership Data Standard, version 0.4: read, checked, and written. */
@NullMarked
package org.sekisho.ownership.bods;

import org.jspecify.annotations.NullMarked;
