@NullMarked
package org.sekisho.casework.oversight;

import org.jspecify.annotations.NullMarked;
