@NullMarked
package org.sekisho.casework.clearance.acts;

import org.jspecify.annotations.NullMarked;
