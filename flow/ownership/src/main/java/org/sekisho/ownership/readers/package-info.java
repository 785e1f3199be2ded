/** Holdings read from files in the formats of registers, with every problem and its place. */
@NullMarked
package org.sekisho.ownership.readers;

import org.jspecify.annotations.NullMarked;
