/** One person's clearance at one organ: acts, the step that says what is lawful, and views. */
@NullMarked
package org.sekisho.casework.clearance.person;

import org.jspecify.annotations.NullMarked;
