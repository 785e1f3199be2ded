/** Organisations of the three sides, their units and people, and what each may do. */
@NullMarked
package org.sekisho.accounts;

import org.jspecify.annotations.NullMarked;
