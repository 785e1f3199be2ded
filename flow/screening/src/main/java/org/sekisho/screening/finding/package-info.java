/** Facts of a matter found on lists, so that nobody need be asked for them. */
@NullMarked
package org.sekisho.screening.finding;

import org.jspecify.annotations.NullMarked;
