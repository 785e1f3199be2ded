package org.sekisho.accounts.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.book.Written;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;

/**
 * Who works at a browser, kept in the store. A session ends when nobody used it for a while, and
 * after a day's work at the latest. What the browser holds is kept as a hash only.
 */
public final class SessionBook {

  private static final String KIND = "session";

  /** How late the last use of a session may be written down. */
  private static final Duration LATE = Duration.ofMinutes(1);

  private static final int SHORT = 16;
  private static final int MOST_AGENT = 120;

  private record Kept(String form, Instant begun, Instant used, String agent) {}

  /**
   * A session that is open.
   *
   * @param form what each form of this session sends back
   */
  public record Open(Person person, String form) {}

  /** A session as its owner sees it in a list. */
  public record Listed(String id, Instant begun, Instant used, String agent) {}

  private final AccountBook book;
  private final CardIndex cards;
  private final Clock clock;
  private final Length length;

  /**
   * How long people stay signed in.
   *
   * @param idle after how long without use a session ends
   * @param longest after how long it ends in any case
   */
  public record Length(Duration idle, Duration longest) {
    public static final Length USUAL = new Length(Duration.ofMinutes(30), Duration.ofHours(12));
  }

  public SessionBook(AccountBook book, Length length, Clock clock) {
    this.book = book;
    this.length = length;
    this.cards = book.cards();
    this.clock = clock;
  }

  /**
   * Begins a session; returns what the browser keeps.
   *
   * @param agent what the browser says of itself
   */
  public String begin(Person person, String agent) {
    String key = Secrets.key();
    Instant now = clock.instant();
    String brief = agent.length() > MOST_AGENT ? agent.substring(0, MOST_AGENT) : agent;
    cards.sweep();
    put(Secrets.hash(key), person.id(), new Kept(Secrets.key(), now, now, brief));
    return key;
  }

  private void put(String id, String person, Kept kept) {
    Instant idle = kept.used().plus(length.idle());
    Instant end = kept.begun().plus(length.longest());
    cards.change(
        List.of(
            new Change.Put(
                new Card(
                    KIND, id, person, "", idle.isBefore(end) ? idle : end, Written.bytes(kept)))));
  }

  /** The session of a key, if it has not ended; using it keeps it alive. */
  public Optional<Open> find(String key) {
    Optional<Card> card = cards.find(KIND, Secrets.hash(key));
    Optional<Person> person =
        card.flatMap(found -> book.person(found.owner()))
            .filter(each -> each.state() == Person.State.ACTIVE);
    if (card.isEmpty() || person.isEmpty()) {
      return Optional.empty();
    }
    Kept kept = Written.read(card.get(), Kept.class);
    Instant now = clock.instant();
    if (kept.used().plus(LATE).isBefore(now)) {
      put(
          card.get().id(),
          person.get().id(),
          new Kept(kept.form(), kept.begun(), now, kept.agent()));
    }
    return Optional.of(new Open(person.get(), kept.form()));
  }

  public void end(String key) {
    cards.change(List.of(new Change.Remove(KIND, Secrets.hash(key))));
  }

  /** All sessions of somebody, by ids that open nothing. */
  public List<Listed> of(Person person) {
    return cards.of(KIND, person.id()).stream()
        .map(card -> {
          Kept kept = Written.read(card, Kept.class);
          return new Listed(card.id().substring(0, SHORT), kept.begun(), kept.used(), kept.agent());
        })
        .toList();
  }

  /** The id under which a key stands in the list. */
  public static String listed(String key) {
    return Secrets.hash(key).substring(0, SHORT);
  }

  /** Ends one of somebody's own sessions; whether there was such a one. */
  public boolean end(Person person, String id) {
    Optional<Card> card =
        cards.of(KIND, person.id()).stream()
            .filter(each -> each.id().substring(0, SHORT).equals(id))
            .findFirst();
    card.ifPresent(each ->
        book.note(
            "account.session-ended",
            person.id(),
            person,
            List.of(new Change.Remove(KIND, each.id()))));
    return card.isPresent();
  }

  /** Everything that ends when an account is closed, or its password is set anew. */
  public static List<Change> removal(String person) {
    return List.of(new Change.RemoveOf(KIND, person));
  }
}
