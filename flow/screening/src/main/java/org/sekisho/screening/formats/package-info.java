/**
 * Reads the lists that governments and others publish, a party at a time, from hostile hands: one
 * class a format, nothing kept but the record being read.
 */
@NullMarked
package org.sekisho.screening.formats;

import org.jspecify.annotations.NullMarked;
