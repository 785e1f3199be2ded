package org.sekisho.accounts.front;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.access.Clearance;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.Unit;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.terms.Text;

/** Makes invented organisations and people without asking anybody: for demonstrations and tests. */
public record Founding(Accounts accounts) {

  private static final String BY = "founding";

  public Organisation organisation(Side side, Text name) {
    Organisation made = new Organisation(Secrets.id(), side, name);
    accounts.book().add(BY, made);
    return made;
  }

  public Unit unit(Organisation organisation, Text name) {
    Unit made = new Unit(Secrets.id(), organisation.id(), Optional.empty(), name);
    accounts.book().add(BY, made);
    return made;
  }

  /** Somebody who can act at once, by a session, a token or a password that is agreed. */
  public Person person(
      Organisation organisation,
      Optional<Unit> unit,
      String signIn,
      String name,
      Set<Role> roles,
      Clearance clearance) {
    Person made =
        new Person(
            Secrets.id(),
            organisation.id(),
            unit.map(Unit::id),
            signIn,
            name,
            roles,
            clearance,
            Person.State.ACTIVE);
    accounts.book().keep("account.person-made", BY, made, List.of());
    return made;
  }

  public Person person(Organisation organisation, String signIn, Role... roles) {
    return person(organisation, Optional.empty(), signIn, signIn, Set.of(roles), Clearance.NONE);
  }

  /** Agrees a password, and the secret from which {@code OneTimeCode} makes codes. */
  public void password(Person person, String password, byte[] secret) {
    accounts.door().agree(person, password, secret);
  }

  /** A session that is open already: what the browser's cookie holds. */
  public String session(Person person) {
    return accounts.sessions().begin(person, BY);
  }
}
