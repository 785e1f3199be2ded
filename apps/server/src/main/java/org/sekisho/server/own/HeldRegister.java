package org.sekisho.server.own;

import org.sekisho.desk.basis.GivenHoldings;
import org.sekisho.ownership.readers.RowPlaces;

/**
 * Holdings that a caller left.
 *
 * @param places where each row stood, for what is odd in it
 */
public record HeldRegister(GivenHoldings holdings, RowPlaces places) {}
