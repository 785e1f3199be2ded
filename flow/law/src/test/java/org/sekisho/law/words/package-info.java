/** Conditions in words: each operator by worked cases, and no meaning lost on random conditions. */
@NullMarked
package org.sekisho.law.words;

import org.jspecify.annotations.NullMarked;
