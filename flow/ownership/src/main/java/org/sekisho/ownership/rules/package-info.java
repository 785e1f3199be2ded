/** The tests of law that turn on holdings, each a named, dated and cited value. */
@NullMarked
package org.sekisho.ownership.rules;

import org.jspecify.annotations.NullMarked;
