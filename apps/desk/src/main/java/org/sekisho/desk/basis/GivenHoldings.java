package org.sekisho.desk.basis;

import java.util.Map;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.rules.PartyNature;

/**
 * Who holds whom, and what the holders are.
 *
 * @param stamp a mark of what told it, which changes when that does
 */
public record GivenHoldings(Holdings holdings, Map<String, PartyNature> natures, String stamp) {

  public GivenHoldings {
    natures = Map.copyOf(natures);
  }
}
