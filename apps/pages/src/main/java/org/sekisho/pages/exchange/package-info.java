/** What goes in and out of the desk, and what it is given to decide and search with. */
@NullMarked
package org.sekisho.pages.exchange;

import org.jspecify.annotations.NullMarked;
