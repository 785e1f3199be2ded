/** Charts and a map, drawn by the server, each with its table and a file of the same figures. */
@NullMarked
package org.sekisho.pages.charts;

import org.jspecify.annotations.NullMarked;
