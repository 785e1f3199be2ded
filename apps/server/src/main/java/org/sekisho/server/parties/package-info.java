/** Parties that the office knows: kept in versions, found by name. */
@NullMarked
package org.sekisho.server.parties;

import org.jspecify.annotations.NullMarked;
