/** What is known of a matter, each fact with its source. */
@NullMarked
package org.sekisho.facts;

import org.jspecify.annotations.NullMarked;
