package org.sekisho.accounts.passkey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.book.Names;
import org.sekisho.accounts.book.Written;
import org.sekisho.accounts.secret.Seal;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Passkeys of people. A passkey knows its person and checks that they are there, so it stands for
 * name, password and code at once.
 */
public final class Passkeys {

  private static final String KIND = "passkey";
  private static final String ENTER = "enter";
  private static final int SHORT = 16;

  /** What is kept of one: as the browser sent it, and how often it signed. */
  private record Kept(Made made, long signed, Instant since) {}

  /** A passkey as its owner sees it in a list. */
  public record Listed(String id, String title, Instant made) {}

  private final AccountBook book;
  private final CardIndex cards;
  private final Clock clock;
  private final Challenges challenges;
  private final Ceremony ceremony = new Ceremony();

  public Passkeys(AccountBook book, Seal seal, Clock clock) {
    this.book = book;
    this.cards = book.cards();
    this.clock = clock;
    this.challenges = new Challenges(cards, seal, clock);
  }

  /** What whoever wants to enter must sign. */
  public String challengeToEnter() {
    return Ceremony.text(challenges.make(ENTER));
  }

  /** What a new passkey of a person must sign. */
  public String challengeToMake(Person person) {
    return Ceremony.text(challenges.make(person.id()));
  }

  /** By which a passkey knows a person. */
  public static String handle(Person person) {
    return Ceremony.text(person.id().getBytes(StandardCharsets.US_ASCII));
  }

  /**
   * Keeps a passkey that a person made.
   *
   * @param origin as the browser calls this server
   */
  public Checked<Listed> keep(Person person, String origin, Made made) {
    List<Problem> wrong = Names.wrongName("title", made.title());
    if (!wrong.isEmpty()) {
      return new Checked.Broken<>(wrong);
    }
    return ceremony
        .made(origin, made, challenge -> challenges.take(challenge, person.id()))
        .filter(key -> cards.find(KIND, key.id()).isEmpty())
        .<Checked<Listed>>map(key -> {
          Card card = card(key.id(), person.id(), new Kept(made, key.signed(), clock.instant()));
          book.note("account.passkey-added", person.id(), person, List.of(new Change.Put(card)));
          return new Checked.Sound<>(listed(card));
        })
        .orElseGet(() -> new Checked.Broken<>(List.of(notKept())));
  }

  private static Card card(String id, String owner, Kept kept) {
    return new Card(KIND, id, owner, "", Card.NEVER, Written.bytes(kept));
  }

  /** Who enters by a passkey; nobody where anything of it is wrong. */
  public Optional<Person> enter(String origin, Signed signed) {
    Optional<Card> card = cards.find(KIND, signed.credential());
    Optional<Person> person =
        card.flatMap(found -> book.person(found.owner()))
            .filter(each -> each.state() == Person.State.ACTIVE)
            .filter(each -> Secrets.same(handle(each), signed.user()));
    if (card.isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    Kept kept = Written.read(card.get(), Kept.class);
    Optional<Long> signedNow =
        ceremony.signed(
            origin,
            kept.made(),
            kept.signed(),
            signed,
            challenge -> challenges.take(challenge, ENTER));
    signedNow.ifPresent(count ->
        book.note(
            "account.entered",
            person.get().id(),
            person.get(),
            List.of(
                new Change.Put(
                    card(
                        card.get().id(),
                        card.get().owner(),
                        new Kept(kept.made(), count, kept.since()))))));
    return signedNow.isPresent() ? person : Optional.empty();
  }

  public List<Listed> of(Person person) {
    return cards.of(KIND, person.id()).stream().map(Passkeys::listed).toList();
  }

  private static Listed listed(Card card) {
    Kept kept = Written.read(card, Kept.class);
    return new Listed(
        Secrets.hash(card.id()).substring(0, SHORT), kept.made().title().strip(), kept.since());
  }

  /** Removes one of somebody's passkeys; whether there was such a one. */
  public boolean end(Person person, String id) {
    Optional<Card> card =
        cards.of(KIND, person.id()).stream()
            .filter(each -> listed(each).id().equals(id))
            .findFirst();
    card.ifPresent(each ->
        book.note(
            "account.passkey-removed",
            person.id(),
            person,
            List.of(new Change.Remove(KIND, each.id()))));
    return card.isPresent();
  }

  private static Problem notKept() {
    return Names.problem(
        "account.passkey.refused",
        "attestation",
        Text.of("this passkey cannot be taken", "このパスキーは登録できません"),
        Text.of("try again from the page", "画面を再読み込みし、再度行ってください"));
  }
}
