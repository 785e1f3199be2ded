/** The law in force: the slices of time in which a pack is constant, and what is live in each. */
@NullMarked
package org.sekisho.law.force;

import org.jspecify.annotations.NullMarked;
