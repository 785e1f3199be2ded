/** Visits and sharing with other states under an agreement. */
@NullMarked
package org.sekisho.casework.clearance.partner;

import org.jspecify.annotations.NullMarked;
