package org.sekisho.casework.act;

import java.util.Set;

/**
 * Who acts.
 *
 * @param person id
 * @param organisation id
 * @param unit id of the unit for which they act; for filers their organisation
 * @param ties ids of organisations and parties with which the person has an interest
 */
public record Actor(
    String person, String organisation, String unit, Capacity capacity, Set<String> ties) {

  public Actor {
    ties = Set.copyOf(ties);
  }

  public static Actor of(String person, String organisation, String unit, Capacity capacity) {
    return new Actor(person, organisation, unit, capacity, Set.of());
  }

  public Actor as(Capacity other) {
    return new Actor(person, organisation, unit, other, ties);
  }

  public Actor forUnit(String other) {
    return new Actor(person, organisation, other, capacity, ties);
  }

  public Actor tiedTo(Set<String> others) {
    return new Actor(person, organisation, unit, capacity, others);
  }
}
