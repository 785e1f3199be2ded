/** Tables of which every row is a matter: orders, shipments. */
@NullMarked
package org.sekisho.matter.lines;

import org.jspecify.annotations.NullMarked;
