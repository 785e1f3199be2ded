package org.sekisho.accounts.keep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.access.Clearance;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.Unit;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.book.Names;
import org.sekisho.accounts.door.Ending;
import org.sekisho.accounts.door.Links;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Keeps accounts in somebody's name. Whoever keeps the people of one organisation sees no other:
 * what lies outside is not there. Nobody changes what they themselves may do, and an office always
 * has a system administrator.
 */
public final class Keeping {

  private static final Set<Role> RESERVED = Set.of(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR);

  private final AccountBook book;
  private final Links links;

  public Keeping(AccountBook book, Links links) {
    this.book = book;
    this.links = links;
  }

  /** The organisations that somebody sees. */
  public List<Organisation> organisations(Actor by) {
    return book.organisations().stream().filter(each -> sees(by, each.id())).toList();
  }

  /** An organisation, where they see it. */
  public Optional<Organisation> organisation(Actor by, String id) {
    return book.organisation(id).filter(each -> sees(by, each.id()));
  }

  private static boolean sees(Actor by, String organisation) {
    return by.everywhere()
        || by.duties().contains(Duty.CLEAR_PERSONS)
        || by.organisation().equals(organisation);
  }

  public List<Unit> units(String organisation) {
    return book.units(organisation);
  }

  public Checked<Organisation> add(Actor by, Side side, Text name) {
    List<Problem> wrong = new ArrayList<>(Names.wrongName("name_en", name.en()));
    wrong.addAll(Names.wrongName("name_ja", name.ja()));
    if (!wrong.isEmpty()) {
      return new Checked.Broken<>(wrong);
    }
    Organisation made = new Organisation(Secrets.id(), side, name);
    book.add(by.person(), made);
    return new Checked.Sound<>(made);
  }

  /** A new part of an organisation that they see. */
  public Checked<Unit> add(Actor by, Organisation organisation, Optional<String> above, Text name) {
    List<Problem> wrong = new ArrayList<>(Names.wrongName("name_en", name.en()));
    wrong.addAll(Names.wrongName("name_ja", name.ja()));
    wrong.addAll(wrongUnit(organisation.id(), above));
    if (!wrong.isEmpty()) {
      return new Checked.Broken<>(wrong);
    }
    Unit made = new Unit(Secrets.id(), organisation.id(), above, name);
    book.add(by.person(), made);
    return new Checked.Sound<>(made);
  }

  private List<Problem> wrongUnit(String organisation, Optional<String> unit) {
    boolean there =
        unit.map(id ->
                book.unit(id).filter(each -> each.organisation().equals(organisation)).isPresent())
            .orElse(true);
    return there ? List.of() : List.of(KeepingProblems.unit());
  }

  /** People that somebody sees, of one organisation or of all. */
  public List<Person> people(Actor by, Optional<String> organisation, String after, int most) {
    boolean all = by.everywhere() || by.duties().contains(Duty.CLEAR_PERSONS);
    Optional<String> whose = all ? organisation : Optional.of(by.organisation());
    return organisation.isPresent() && !whose.equals(organisation)
        ? List.of()
        : book.people(whose, after, most);
  }

  public Optional<Person> person(Actor by, String id) {
    return book.person(id).filter(each -> sees(by, each.organisation()));
  }

  /** Makes an account, and the link by which its owner joins. */
  public Checked<Invited> invite(Actor by, Wanted wanted) {
    String signIn = AccountBook.folded(wanted.signIn());
    List<Problem> wrong = new ArrayList<>(Names.wrongSignIn(signIn));
    wrong.addAll(Names.wrongName("name", wanted.name()));
    Optional<Organisation> organisation = organisation(by, wanted.organisation());
    organisation.ifPresentOrElse(
        found -> {
          wrong.addAll(wrongUnit(found.id(), wanted.unit()));
          wrong.addAll(wrongRoles(by, found.side(), Set.of(), wanted.roles()));
        },
        () -> wrong.add(KeepingProblems.organisation()));
    if (book.bySignIn(signIn).isPresent()) {
      wrong.add(Names.taken(signIn));
    }
    if (!wrong.isEmpty()) {
      return new Checked.Broken<>(wrong);
    }
    Person person =
        new Person(
            Secrets.id(),
            wanted.organisation(),
            wanted.unit(),
            signIn,
            wanted.name().strip(),
            wanted.roles(),
            Clearance.NONE,
            Person.State.INVITED);
    book.keep("account.person-made", by.person(), person, List.of());
    return new Checked.Sound<>(new Invited(person, links.invite(by.person(), person)));
  }

  /** Roles may stay that could not be given now. */
  private static List<Problem> wrongRoles(Actor by, Side side, Set<Role> before, Set<Role> wanted) {
    List<Problem> wrong = new ArrayList<>();
    for (Role role : wanted) {
      if (!role.standsIn(side)) {
        wrong.add(KeepingProblems.otherSide(role));
      }
    }
    for (Role role : RESERVED) {
      if (before.contains(role) != wanted.contains(role) && !by.everywhere()) {
        wrong.add(KeepingProblems.reserved(role));
      }
    }
    return wrong;
  }

  /** A new link for somebody who lost what they sign in with. */
  public Checked<Invited> inviteAgain(Actor by, Person person) {
    boolean mightier = person.roles().stream().anyMatch(RESERVED::contains) && !by.everywhere();
    return mightier
        ? new Checked.Broken<>(List.of(KeepingProblems.reserved(Role.SYSTEM_ADMINISTRATOR)))
        : new Checked.Sound<>(new Invited(person, links.invite(by.person(), person)));
  }

  /** Gives and takes roles. */
  public Checked<Person> give(Actor by, Person person, Set<Role> roles) {
    Side side = book.organisation(person.organisation()).orElseThrow().side();
    List<Problem> wrong = wrongRoles(by, side, person.roles(), roles);
    wrong.addAll(wrongChange(by, person, roles.contains(Role.SYSTEM_ADMINISTRATOR)));
    return wrong.isEmpty()
        ? kept("account.roles-given", by, person.withRoles(roles), false)
        : new Checked.Broken<>(wrong);
  }

  /** Closes an account, and everything that its owner has open; or opens it again. */
  public Checked<Person> close(Actor by, Person person, boolean closed) {
    List<Problem> wrong = wrongChange(by, person, !closed);
    if (person.roles().stream().anyMatch(RESERVED::contains) && !by.everywhere()) {
      wrong.add(KeepingProblems.reserved(Role.SYSTEM_ADMINISTRATOR));
    }
    if (!wrong.isEmpty()) {
      return new Checked.Broken<>(wrong);
    }
    return closed
        ? kept("account.closed", by, person.withState(Person.State.CLOSED), true)
        : kept("account.opened", by, person.withState(Person.State.ACTIVE), false);
  }

  private List<Problem> wrongChange(Actor by, Person person, boolean staysAdministrator) {
    List<Problem> wrong = new ArrayList<>();
    if (by.person().equals(person.id())) {
      wrong.add(KeepingProblems.oneself());
    }
    if (!staysAdministrator && isLast(person)) {
      wrong.add(KeepingProblems.last());
    }
    return wrong;
  }

  private boolean isLast(Person person) {
    return person.roles().contains(Role.SYSTEM_ADMINISTRATOR)
        && book.people(Optional.empty(), "", Integer.MAX_VALUE).stream()
            .noneMatch(other ->
                !other.id().equals(person.id())
                    && other.state() == Person.State.ACTIVE
                    && other.roles().contains(Role.SYSTEM_ADMINISTRATOR));
  }

  /** Grants a clearance, or takes it; by whoever assesses persons. */
  public Checked<Person> clear(Actor by, Person person, Clearance clearance) {
    return by.person().equals(person.id())
        ? new Checked.Broken<>(List.of(KeepingProblems.oneself()))
        : kept("account.cleared", by, person.withClearance(clearance), false);
  }

  private Checked<Person> kept(String event, Actor by, Person person, boolean ending) {
    book.keep(event, by.person(), person, ending ? Ending.of(person.id()) : List.of());
    return new Checked.Sound<>(person);
  }
}
