/** A real browser for the tests of everything that makes pages; no part of the program. */
@NullMarked
package org.sekisho.browser;

import org.jspecify.annotations.NullMarked;
