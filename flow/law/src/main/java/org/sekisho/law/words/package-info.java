/** Conditions in words, from the vocabulary of the gate and the titles of the pack. */
@NullMarked
package org.sekisho.law.words;

import org.jspecify.annotations.NullMarked;
