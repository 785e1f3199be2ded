@NullMarked
package org.sekisho.casework.clearance.partner;

import org.jspecify.annotations.NullMarked;
