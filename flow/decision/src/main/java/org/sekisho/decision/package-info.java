/**
 * The decision: a pure function of matter, facts and law in force. No clock, no input, no output.
 */
@NullMarked
package org.sekisho.decision;

import org.jspecify.annotations.NullMarked;
