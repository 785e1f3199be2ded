@NullMarked
package org.sekisho.casework.file;

import org.jspecify.annotations.NullMarked;
