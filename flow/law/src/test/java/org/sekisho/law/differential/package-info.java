/** All forms of the law tested against each other on random matters. */
@NullMarked
package org.sekisho.law.differential;

import org.jspecify.annotations.NullMarked;
