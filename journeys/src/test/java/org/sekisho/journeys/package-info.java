/** What people do from end to end, through the program as they start it. */
@NullMarked
package org.sekisho.journeys;

import org.jspecify.annotations.NullMarked;
