/** The desk, page by page. */
@NullMarked
package org.sekisho.pages;

import org.jspecify.annotations.NullMarked;
