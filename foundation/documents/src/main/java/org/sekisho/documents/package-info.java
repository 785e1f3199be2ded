/** Folders and YAML documents, read with limits and with the place of every value. */
@NullMarked
package org.sekisho.documents;

import org.jspecify.annotations.NullMarked;
