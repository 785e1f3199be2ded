/** Holdings from the files of registers: GLEIF, UK Companies House, and FollowTheMoney. */
@NullMarked
package org.sekisho.ownership.registers;

import org.jspecify.annotations.NullMarked;
