/** Who somebody is: names against lists, every score explained. */
@NullMarked
package org.sekisho.pages.parties;

import org.jspecify.annotations.NullMarked;
