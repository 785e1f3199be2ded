@NullMarked
package org.sekisho.casework.clearance.person;

import org.jspecify.annotations.NullMarked;
