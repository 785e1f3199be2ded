/** A party as a list names it: its names, dates, countries, identifiers, and where it stands. */
@NullMarked
package org.sekisho.screening.party;

import org.jspecify.annotations.NullMarked;
