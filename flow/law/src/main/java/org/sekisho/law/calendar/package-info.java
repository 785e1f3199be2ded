/** The calendar of law: what begins, changes and ends on which day, and what is expected. */
@NullMarked
package org.sekisho.law.calendar;

import org.jspecify.annotations.NullMarked;
