@NullMarked
package org.sekisho.casework.clearance.operator;

import org.jspecify.annotations.NullMarked;
