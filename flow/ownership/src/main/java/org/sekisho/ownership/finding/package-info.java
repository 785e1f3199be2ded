/** Facts of a matter found from holdings, so that nobody need be asked for them. */
@NullMarked
package org.sekisho.ownership.finding;

import org.jspecify.annotations.NullMarked;
