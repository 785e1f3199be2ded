/** Deciding each part of a bill of materials. */
@NullMarked
package org.sekisho.cli.decide.bill;

import org.jspecify.annotations.NullMarked;
