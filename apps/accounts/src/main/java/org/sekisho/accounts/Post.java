package org.sekisho.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where somebody who acts belongs: ids alone, which may stand in records.
 *
 * @param person who acts
 */
public record Post(
    String person, String organisation, Side side, Optional<String> unit, Set<Role> roles) {

  public Post {
    roles = Set.copyOf(roles);
  }

  /** The groups of those who need to know to which one belongs by one's post. */
  public Set<String> groups() {
    Set<String> groups = new TreeSet<>();
    groups.add(groupOf(person));
    groups.add("organisation " + organisation);
    groups.add("side " + side.code());
    unit.ifPresent(id -> groups.add("unit " + id));
    roles.forEach(role -> groups.add("role " + role.code()));
    return groups;
  }

  /** The group of one person alone. */
  public static String groupOf(String person) {
    return "caller " + person;
  }

  /** The group of everybody in an organisation. */
  public static String groupOfOrganisation(String organisation) {
    return "organisation " + organisation;
  }
}
