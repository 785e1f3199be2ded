package org.sekisho.accounts.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sekisho.access.Clearance;
import org.sekisho.accounts.Organisation;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.Role;
import org.sekisho.accounts.Side;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.book.Names;
import org.sekisho.accounts.book.Written;
import org.sekisho.accounts.secret.OneTimeCode;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Links that are good once: to set the office up, to join it, to come back after everything was
 * lost. Only the hash of a link is kept.
 */
public final class Links {

  private static final String KIND = "link";
  private static final String SET_UP = "set-up";
  private static final String ONCE = "once";
  private static final Duration OF_SET_UP = Duration.ofHours(24);
  private static final Duration OF_INVITATION = Duration.ofDays(7);

  /** What stands on the card of a link: the secret of codes that its page shows. */
  private record Kept(String secret) {}

  /** Somebody joined. */
  public record Joined(Person person, List<String> recovery) {
    public Joined {
      recovery = List.copyOf(recovery);
    }
  }

  /**
   * A link that is open.
   *
   * @param person whom it invites; nobody where it sets up
   * @param kept the secret of the codes, in Base64
   */
  public record Open(String id, Optional<Person> person, String kept) {

    /** The secret of the codes, for the authenticator. */
    public byte[] secret() {
      return Base64.getDecoder().decode(kept);
    }
  }

  /** Who sets up, and for whom. */
  public record SetUp(Text organisation, Side side, String signIn, String name) {}

  private final AccountBook book;
  private final Door door;
  private final CardIndex cards;
  private final Clock clock;

  public Links(AccountBook book, Door door, Clock clock) {
    this.book = book;
    this.door = door;
    this.cards = book.cards();
    this.clock = clock;
  }

  /** The link by which an empty office is set up; one made before opens nothing any more. */
  public String setUp() {
    String key = Secrets.key();
    cards.change(
        List.of(new Change.RemoveOf(KIND, SET_UP), new Change.Put(card(key, SET_UP, OF_SET_UP))));
    return key;
  }

  /** A link for somebody who was invited, or who lost everything; one before opens no more. */
  public String invite(String by, Person person) {
    String key = Secrets.key();
    book.note(
        "account.invited",
        by,
        person,
        List.of(
            new Change.RemoveOf(KIND, person.id()),
            new Change.Put(card(key, person.id(), OF_INVITATION))));
    return key;
  }

  static Change removal(String person) {
    return new Change.RemoveOf(KIND, person);
  }

  private Card card(String key, String owner, Duration good) {
    Kept kept = new Kept(Base64.getEncoder().encodeToString(OneTimeCode.secret()));
    return new Card(
        KIND, Secrets.hash(key), owner, "", clock.instant().plus(good), Written.bytes(kept));
  }

  /** A link by which somebody enters once without showing who they are: for demonstrations. */
  public String once(Person person) {
    String key = Secrets.key();
    Instant end = clock.instant().plus(OF_SET_UP);
    cards.change(
        List.of(
            new Change.Put(new Card(ONCE, Secrets.hash(key), person.id(), "", end, new byte[0]))));
    return key;
  }

  /** Who enters by such a link; nobody does a second time. */
  public Optional<Person> take(String key) {
    String id = Secrets.hash(key);
    return cards
        .find(ONCE, id)
        .filter(card -> cards.take(ONCE, id))
        .flatMap(card -> book.person(card.owner()))
        .filter(person -> person.state() == Person.State.ACTIVE);
  }

  /** What a link opens, if it still does. */
  public Optional<Open> find(String key) {
    return cards.find(KIND, Secrets.hash(key)).flatMap(this::open);
  }

  private Optional<Open> open(Card card) {
    String secret = Written.read(card, Kept.class).secret();
    if (card.owner().equals(SET_UP)) {
      return book.isEmpty()
          ? Optional.of(new Open(card.id(), Optional.empty(), secret))
          : Optional.empty();
    }
    return book.person(card.owner())
        .filter(person -> person.state() != Person.State.CLOSED)
        .map(person -> new Open(card.id(), Optional.of(person), secret));
  }

  /** Joins by a link; it opens nothing afterwards. */
  public Checked<Joined> join(Open link, NewPassword wanted) {
    Person person = link.person().orElseThrow();
    List<Problem> wrong = Credentials.wrong(person.signIn(), wanted.password(), wanted.again());
    return wrong.isEmpty()
        ? take(link, person, wanted, "account.joined", () -> {})
        : new Checked.Broken<>(wrong);
  }

  /** Sets the office up: its first organisation, and who administers it. */
  public Checked<Joined> setUp(Open link, SetUp office, NewPassword wanted) {
    String signIn = AccountBook.folded(office.signIn());
    List<Problem> wrong = new ArrayList<>(Names.wrongSignIn(signIn));
    wrong.addAll(Names.wrongName("organisation_en", office.organisation().en()));
    wrong.addAll(Names.wrongName("organisation_ja", office.organisation().ja()));
    wrong.addAll(Names.wrongName("name", office.name()));
    wrong.addAll(Credentials.wrong(signIn, wanted.password(), wanted.again()));
    if (!wrong.isEmpty()) {
      return new Checked.Broken<>(wrong);
    }
    Organisation organisation =
        new Organisation(Secrets.id(), office.side(), office.organisation());
    Person first =
        new Person(
            Secrets.id(),
            organisation.id(),
            Optional.empty(),
            signIn,
            office.name().strip(),
            Set.of(Role.SYSTEM_ADMINISTRATOR),
            Clearance.NONE,
            Person.State.INVITED);
    return take(link, first, wanted, "account.set-up", () -> book.add(first.id(), organisation));
  }

  private Checked<Joined> take(
      Open link, Person person, NewPassword wanted, String event, Runnable before) {
    if (!door.credentials().takes(person.id(), link.secret(), wanted.code())) {
      return new Checked.Broken<>(List.of(Credentials.codeWrong()));
    }
    if (!cards.take(KIND, link.id())) {
      return new Checked.Broken<>(List.of(used()));
    }
    before.run();
    Person active = person.withState(Person.State.ACTIVE);
    List<Change> changes = new ArrayList<>();
    changes.add(door.credentials().set(person.id(), wanted.password(), link.secret()));
    List<String> recovery = door.credentials().newRecovery(person.id(), changes);
    changes.addAll(SessionBook.removal(person.id()));
    book.keep(event, person.id(), active, changes);
    return new Checked.Sound<>(new Joined(active, recovery));
  }

  /** Joins by a link in some other way than by a password; nobody does a second time. */
  public Optional<Person> joinBy(String id, Function<Person, Change> way) {
    Optional<Person> invited = cards.find(KIND, id).flatMap(this::open).flatMap(Open::person);
    return invited
        .filter(person -> cards.take(KIND, id))
        .map(person -> {
          Person active = person.withState(Person.State.ACTIVE);
          book.keep("account.joined", person.id(), active, List.of(way.apply(active)));
          return active;
        });
  }

  private static Problem used() {
    return Credentials.problem(
        "account.link.used",
        "link",
        Text.of("this link was used already", "このリンクは既に使用されています"),
        Text.of("ask your administrator for another", "管理者に再発行を依頼してください"));
  }
}
