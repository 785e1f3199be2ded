/** The way in. */
@NullMarked
package org.sekisho.pages.enter;

import org.jspecify.annotations.NullMarked;
