/** The law book: all gates and regimes, and the law in force for a matter. */
@NullMarked
package org.sekisho.law;

import org.jspecify.annotations.NullMarked;
