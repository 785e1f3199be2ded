/**
 * Finds the names of a list that can reach the threshold, and proves that no other can: every way
 * in which two names can reach it leaves a shared key.
 */
@NullMarked
package org.sekisho.screening.index;

import org.jspecify.annotations.NullMarked;
