/** What is asked: the vocabulary of a gate, and a matter told in its words. */
@NullMarked
package org.sekisho.matter;

import org.jspecify.annotations.NullMarked;
