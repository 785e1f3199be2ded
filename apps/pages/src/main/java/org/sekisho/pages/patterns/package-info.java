/** The living page of patterns: every part of the design, once. */
@NullMarked
package org.sekisho.pages.patterns;

import org.jspecify.annotations.NullMarked;
