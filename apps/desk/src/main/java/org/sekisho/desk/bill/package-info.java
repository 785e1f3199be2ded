/** The parts of a bill of materials, each decided. */
@NullMarked
package org.sekisho.desk.bill;

import org.jspecify.annotations.NullMarked;
