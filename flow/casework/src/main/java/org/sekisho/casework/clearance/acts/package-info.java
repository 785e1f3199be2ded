/** Acts in the clearance of persons: who did what and when, append-only, and their bytes. */
@NullMarked
package org.sekisho.casework.clearance.acts;

import org.jspecify.annotations.NullMarked;
