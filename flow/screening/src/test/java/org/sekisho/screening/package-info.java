@NullMarked
package org.sekisho.screening;

import org.jspecify.annotations.NullMarked;
