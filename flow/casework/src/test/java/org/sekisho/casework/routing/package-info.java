@NullMarked
package org.sekisho.casework.routing;

import org.jspecify.annotations.NullMarked;
