/** What stands around every page, and the small parts of which pages are made. */
@NullMarked
package org.sekisho.pages.frame;

import org.jspecify.annotations.NullMarked;
