/** What readers see of case files: views within reach, queues, precedents. */
@NullMarked
package org.sekisho.casework.reading;

import org.jspecify.annotations.NullMarked;
