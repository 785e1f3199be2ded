@NullMarked
package org.sekisho.facts.totals;

import org.jspecify.annotations.NullMarked;
