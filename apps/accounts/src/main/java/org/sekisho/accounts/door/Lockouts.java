package org.sekisho.accounts.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sekisho.accounts.book.Written;
import org.sekisho.accounts.secret.Secrets;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;

/**
 * Slows down whoever guesses: after some failures each further one doubles the wait. A name that
 * nobody has is slowed down like any other, so that the wait does not tell who has an account. An
 * attempt counts as failed until it is known to have succeeded; many at once gain nothing.
 */
final class Lockouts {

  private static final String KIND = "failure";
  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration FORGOTTEN = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 20;

  /** How patient the door is. */
  enum Patience {
    NAME(5, Duration.ofMinutes(15)),
    /** Many people may come from one address, and all do behind a proxy. */
    ADDRESS(50, Duration.ofMinutes(1));

    private final int free;
    private final Duration longest;

    Patience(int free, Duration longest) {
      this.free = free;
      this.longest = longest;
    }
  }

  /** Whose failures are counted. */
  record Counted(Patience patience, String whose) {
    private String id() {
      return Secrets.hash(patience + " " + whose);
    }
  }

  private record Failures(int count, Instant open) {}

  private final CardIndex cards;
  private final Clock clock;

  Lockouts(CardIndex cards, Clock clock) {
    this.cards = cards;
    this.clock = clock;
  }

  private Failures failures(Counted counted) {
    return cards
        .find(KIND, counted.id())
        .map(card -> Written.read(card, Failures.class))
        .orElse(new Failures(0, Instant.EPOCH));
  }

  /** Begins an attempt, or says how long to wait. */
  synchronized Optional<Duration> begin(List<Counted> all) {
    Instant now = clock.instant();
    Optional<Duration> wait =
        all.stream()
            .map(counted -> Duration.between(now, failures(counted).open()))
            .filter(Duration::isPositive)
            .max(Duration::compareTo);
    if (wait.isEmpty()) {
      all.forEach(counted -> count(counted, now));
    }
    return wait;
  }

  private void count(Counted counted, Instant now) {
    int count = failures(counted).count() + 1;
    int beyond = count - counted.patience().free;
    Instant open = beyond < 0 ? now : now.plus(delay(counted.patience(), beyond));
    byte[] content = Written.bytes(new Failures(count, open));
    cards.change(
        List.of(
            new Change.Put(new Card(KIND, counted.id(), "", "", now.plus(FORGOTTEN), content))));
  }

  private static Duration delay(Patience patience, int beyond) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
    return doubled.compareTo(patience.longest) > 0 ? patience.longest : doubled;
  }

  /** Failures so far of one that did not succeed; whether the last of them closed the door. */
  boolean hasClosed(Counted counted) {
    return failures(counted).count() == counted.patience().free;
  }

  /** Forgets them all after a success; how many had failed before it. */
  synchronized int clear(List<Counted> all) {
    int before = all.stream().findFirst().map(counted -> failures(counted).count() - 1).orElse(0);
    cards.change(
        all.stream().<Change>map(counted -> new Change.Remove(KIND, counted.id())).toList());
    return before;
  }
}
