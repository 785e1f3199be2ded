/** The desk of those who work on cases: queues, and what waits for them. */
@NullMarked
package org.sekisho.pages.desk;

import org.jspecify.annotations.NullMarked;
