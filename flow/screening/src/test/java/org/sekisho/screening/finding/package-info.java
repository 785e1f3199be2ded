@NullMarked
package org.sekisho.screening.finding;

import org.jspecify.annotations.NullMarked;
