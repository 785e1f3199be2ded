/** How a case ends, and what lives on after it: licences, conditions, appeals. */
@NullMarked
package org.sekisho.casework.outcome;

import org.jspecify.annotations.NullMarked;
