@NullMarked
package org.sekisho.casework.clearance.view;

import org.jspecify.annotations.NullMarked;
