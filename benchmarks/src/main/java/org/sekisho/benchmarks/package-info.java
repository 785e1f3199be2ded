/** How fast it is, measured on the law that ships. */
@NullMarked
package org.sekisho.benchmarks;

import org.jspecify.annotations.NullMarked;
