@NullMarked
package org.sekisho.screening.party;

import org.jspecify.annotations.NullMarked;
