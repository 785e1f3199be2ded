/** A regime as written: rules, dated values, duties, clocks and worked cases, read and checked. */
@NullMarked
package org.sekisho.law.pack;

import org.jspecify.annotations.NullMarked;
