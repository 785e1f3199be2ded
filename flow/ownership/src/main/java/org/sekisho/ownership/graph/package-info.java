/** Dated holdings in columns, and the graph they make on one day. */
@NullMarked
package org.sekisho.ownership.graph;

import org.jspecify.annotations.NullMarked;
