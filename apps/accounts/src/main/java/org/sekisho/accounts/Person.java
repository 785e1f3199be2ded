package org.sekisho.accounts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.sekisho.access.Clearance;

/**
 * Somebody with an account, or a program with one.
 *
 * @param id random, and never used again: what stands in records in the place of a name
 * @param signIn the name by which they sign in, in lower case; nobody else has it
 * @param name as they are addressed
 * @param roles those given to them in their organisation
 * @param clearance granted by the authorities; groups of cases may be among it
 */
public record Person(
    String id,
    String organisation,
    Optional<String> unit,
    String signIn,
    String name,
    Set<Role> roles,
    Clearance clearance,
    State state) {

  /** Whether an account works. */
  public enum State {
    /** Asked to join, and has not yet. */
    INVITED,
    ACTIVE,
    /** Closed until it is opened again; every session and token has ended. */
    CLOSED
  }

  public Person {
    EnumSet<Role> held = EnumSet.noneOf(Role.class);
    held.addAll(roles);
    roles = Collections.unmodifiableSet(held);
  }

  public Set<Duty> duties() {
    return Role.duties(roles);
  }

  public Person withRoles(Set<Role> others) {
    return new Person(id, organisation, unit, signIn, name, others, clearance, state);
  }

  public Person withClearance(Clearance other) {
    return new Person(id, organisation, unit, signIn, name, roles, other, state);
  }

  public Person withUnit(Optional<String> other) {
    return new Person(id, organisation, other, signIn, name, roles, clearance, state);
  }

  public Person withState(State other) {
    return new Person(id, organisation, unit, signIn, name, roles, clearance, other);
  }

  /** Where they act, in an organisation of this side. */
  public Post post(Side side) {
    return new Post(id, organisation, side, unit, roles);
  }
}
