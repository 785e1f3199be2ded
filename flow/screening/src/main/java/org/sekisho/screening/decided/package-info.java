/** What people decided about hits, remembered for the very record they looked at. */
@NullMarked
package org.sekisho.screening.decided;

import org.jspecify.annotations.NullMarked;
