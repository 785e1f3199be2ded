package org.sekisho.casework.routing;

import java.util.List;
import org.sekisho.terms.Text;

/**
 * A ministry or agency.
 *
 * @param coordinates whether it sees across the others
 */
public record Authority(String id, Text title, boolean coordinates, List<Unit> units) {

  public Authority {
    units = List.copyOf(units);
  }
}
