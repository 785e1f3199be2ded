/** Markings as they stand on documents, read into labels and written from them. */
@NullMarked
package org.sekisho.access.marking;

import org.jspecify.annotations.NullMarked;
