package org.sekisho.casework.routing;

import java.util.List;
import java.util.Optional;
import org.sekisho.terms.Period;
import org.sekisho.terms.Text;

/**
 * A unit of an authority that works on cases.
 *
 * @param authority id of the ministry or agency
 * @param queues ids, the first the one in which cases arrive
 * @param countersigns how many are needed where it decides
 * @param above the unit to which a dispute is taken
 */
public record Unit(
    String id,
    String authority,
    Text title,
    List<String> queues,
    int countersigns,
    Optional<String> above,
    Period inForce) {

  public Unit {
    queues = List.copyOf(queues);
  }
}
