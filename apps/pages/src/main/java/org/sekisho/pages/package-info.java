/** The web desk as pure functions: what a browser asks in, a page out. It knows no server. */
@NullMarked
package org.sekisho.pages;

import org.jspecify.annotations.NullMarked;
