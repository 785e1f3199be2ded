@NullMarked
package org.sekisho.casework.clearance.course;

import org.jspecify.annotations.NullMarked;
