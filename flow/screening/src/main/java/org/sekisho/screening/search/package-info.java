/**
 * Screens names against lists: candidates from the index, evidence beside the name, hits with their
 * reasons, and the certificate that there was none.
 */
@NullMarked
package org.sekisho.screening.search;

import org.jspecify.annotations.NullMarked;
