/** A case on the screen, for those who examine it and for those who filed it. */
@NullMarked
package org.sekisho.pages.casework;

import org.jspecify.annotations.NullMarked;
