package org.sekisho.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.cards.Card;
import org.sekisho.store.cards.CardIndex;
import org.sekisho.store.cards.Change;
import org.sekisho.store.database.Database;
import org.sekisho.store.record.Recorder;

/** What cards keep to on both databases. */
final class CardIndexTest {

  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final SignerKey KEY = SignerKey.generate("office.example", Algorithm.ED25519);
  private static final String CONTENT = "ab".repeat(32);

  private static Card card(String id, String owner, String word, Instant until) {
    return new Card("person", id, owner, word, until, id.getBytes(StandardCharsets.UTF_8));
  }

  private static Card card(String id, String owner) {
    return card(id, owner, "", Card.NEVER);
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void cardsAreFoundByIdOwnerAndWordUntilTheirTimeRunsOut(Databases kind) {
    try (Database database = Database.open(kind.fresh()).orThrow();
        Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
      CardIndex cards = new CardIndex(database, recorder, CLOCK);
      Card first = card("a", "x", "anna", Card.NEVER);
      cards.change(
          List.of(
              new Change.Put(first),
              new Change.Put(card("b", "x", "", NOW.plusSeconds(1))),
              new Change.Put(card("c", "x", "", NOW)),
              new Change.Put(card("d", "y"))));
      assertThat(cards.find("person", "a")).contains(first);
      assertThat(cards.byWord("person", "anna")).contains(first);
      assertThat(cards.byWord("person", "")).isEmpty();
      assertThat(cards.find("person", "c")).isEmpty();
      assertThat(cards.of("person", "x")).extracting(Card::id).containsExactly("a", "b");
      assertThat(cards.page("person", Optional.empty(), "a", 1))
          .extracting(Card::id)
          .containsExactly("b");
      assertThat(cards.sweep()).isEqualTo(1);
      cards.change(List.of(new Change.RemoveOf("person", "x"), new Change.Remove("person", "d")));
      assertThat(cards.page("person", Optional.empty(), "", 9)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aChangeAndItsActAreKeptTogetherOrNotAtAll(Databases kind) {
    try (Database database = Database.open(kind.fresh()).orThrow();
        Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
      CardIndex cards = new CardIndex(database, recorder, CLOCK);
      Change anna = new Change.Put(card("a", "", "anna", Card.NEVER));
      cards.record("account.invited", "b", "person a", CONTENT, List.of(anna));
      Change other = new Change.Put(card("z", "", "anna", Card.NEVER));
      assertThatThrownBy(
              () -> cards.record("account.invited", "b", "person z", CONTENT, List.of(other)))
          .isInstanceOf(RuntimeException.class);
      assertThat(recorder.size()).isEqualTo(1);
      assertThat(cards.acts(-1, 10))
          .extracting(act -> act.act().subject())
          .containsExactly("person a");
      assertThat(cards.acts(0, 10)).isEmpty();
      assertThat(cards.find("person", "z")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void onlyOneOfManyTakesACardOrPutsItIn(Databases kind) {
    try (Database database = Database.open(kind.fresh()).orThrow();
        Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
      CardIndex cards = new CardIndex(database, recorder, CLOCK);
      assertThat(
              IntStream.range(0, 16)
                  .parallel()
                  .filter(each -> cards.add(card("link", "", "", NOW.plusSeconds(9))))
                  .count())
          .isEqualTo(1);
      assertThat(
              IntStream.range(0, 16)
                  .parallel()
                  .filter(each -> cards.take("person", "link"))
                  .count())
          .isEqualTo(1);
      assertThat(cards.add(card("old", "", "", NOW))).isTrue();
      assertThat(cards.take("person", "old")).isFalse();
      assertThat(cards.add(card("old", "", "", Card.NEVER))).isTrue();
    }
  }
}
