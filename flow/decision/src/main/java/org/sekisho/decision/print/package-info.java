/** Decisions for people and programs: one outline printed as text or as a page, and JSON. */
@NullMarked
package org.sekisho.decision.print;

import org.jspecify.annotations.NullMarked;
