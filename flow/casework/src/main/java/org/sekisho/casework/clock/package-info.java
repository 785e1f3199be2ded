/**
 * Clocks: statutory periods counted by a pure function of events, calendar, rule and time. No job
 * advances a clock.
 */
@NullMarked
package org.sekisho.casework.clock;

import org.jspecify.annotations.NullMarked;
