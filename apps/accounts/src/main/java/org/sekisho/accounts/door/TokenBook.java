package org.sekisho.accounts.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.accounts.Duty;
import org.sekisho.accounts.Person;
import org.sekisho.accounts.book.AccountBook;
import org.sekisho.accounts.book.Names;
import org.sekisho.accounts.book.Written;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * Tokens by which programs call in somebody's name. A token carries some of the duties, never more
 * than its owner has at the moment it is used; it ends on a day; its hash alone is kept.
 */
public final class TokenBook {

  private static final String KIND = "token";
  private static final String PREFIX = "sekisho_";
  private static final Duration LONGEST = Duration.ofDays(366);
  private static final int SHORT = 16;
  private static final int MOST = 50;

  private record Kept(String name, Set<Duty> duties, Instant made) {}

  /** A token that was recognised. */
  public record Known(Person person, Set<Duty> duties) {
    public Known {
      duties = Set.copyOf(duties);
    }
  }

  /** A token as its owner sees it in a list. */
  public record Listed(String id, String name, Set<Duty> duties, Instant made, Instant until) {
    public Listed {
      EnumSet<Duty> sorted = EnumSet.noneOf(Duty.class);
      sorted.addAll(duties);
      duties = Collections.unmodifiableSet(sorted);
    }
  }

  /** A new token, with its text for the only time. */
  public record Made(String text, Listed listed) {
    @Override
    public String toString() {
      return "Made[" + listed.id() + "]";
    }
  }

  private final AccountBook book;
  private final CardIndex cards;
  private final Clock clock;

  public TokenBook(AccountBook book, Clock clock) {
    this.book = book;
    this.cards = book.cards();
    this.clock = clock;
  }

  /** Makes a token for some of one's own duties. */
  public Checked<Made> make(Person owner, String name, Set<Duty> duties, Duration good) {
    List<Problem> wrong = new ArrayList<>(Names.wrongName("name", name));
    if (duties.isEmpty() || !owner.duties().containsAll(duties)) {
      wrong.add(
          Names.problem(
              "account.token.duties",
              "duties",
              Text.of("a token carries some of your own duties", "トークンには自己の権限の一部のみを付与できます"),
              Text.of("name at least one that you have", "自己が有する権限を一つ以上指定してください")));
    }
    if (!good.isPositive() || good.compareTo(LONGEST) > 0) {
      wrong.add(
          Names.problem(
              "account.token.days",
              "days",
              Text.of("a token is good for 1 to 366 days", "トークンの有効期間は1日以上366日以内です"),
              Text.of("name a number of days in between", "この範囲の日数を指定してください")));
    }
    if (cards.of(KIND, owner.id()).size() >= MOST) {
      wrong.add(
          Names.problem(
              "account.token.many",
              "name",
              Text.of("you have " + MOST + " tokens", "トークンが" + MOST + "個あります"),
              Text.of("end one first", "先に不要なものを失効させてください")));
    }
    return wrong.isEmpty()
        ? new Checked.Sound<>(made(owner, name, duties, good))
        : new Checked.Broken<>(wrong);
  }

  private Made made(Person owner, String name, Set<Duty> duties, Duration good) {
    String text = PREFIX + Secrets.key();
    Instant now = clock.instant();
    Card card =
        new Card(
            KIND,
            Secrets.hash(text),
            owner.id(),
            "",
            now.plus(good),
            Written.bytes(new Kept(name.strip(), duties, now)));
    book.note("account.token-made", owner.id(), owner, List.of(new Change.Put(card)));
    return new Made(text, listed(card));
  }

  private static Listed listed(Card card) {
    Kept kept = Written.read(card, Kept.class);
    return new Listed(
        card.id().substring(0, SHORT), kept.name(), kept.duties(), kept.made(), card.until());
  }

  /** Who calls by a token, and with which duties now. */
  public Optional<Known> find(String text) {
    if (!text.startsWith(PREFIX)) {
      return Optional.empty();
    }
    return cards
        .find(KIND, Secrets.hash(text))
        .flatMap(card ->
            book.person(card.owner())
                .filter(person -> person.state() == Person.State.ACTIVE)
                .map(person -> {
                  EnumSet<Duty> duties = EnumSet.copyOf(person.duties());
                  duties.retainAll(Written.read(card, Kept.class).duties());
                  return new Known(person, duties);
                }));
  }

  public List<Listed> of(Person person) {
    return cards.of(KIND, person.id()).stream().map(TokenBook::listed).toList();
  }

  /** Ends one of somebody's tokens; whether there was such a one. */
  public boolean end(String by, Person person, String id) {
    Optional<Card> card =
        cards.of(KIND, person.id()).stream()
            .filter(each -> each.id().substring(0, SHORT).equals(id))
            .findFirst();
    card.ifPresent(each ->
        book.note("account.token-ended", by, person, List.of(new Change.Remove(KIND, each.id()))));
    return card.isPresent();
  }

  static List<Change> removal(String person) {
    return List.of(new Change.RemoveOf(KIND, person));
  }
}
