/** The law for those who watch and draft it: on a day, between two days, and as a draft. */
@NullMarked
package org.sekisho.pages.law;

import org.jspecify.annotations.NullMarked;
