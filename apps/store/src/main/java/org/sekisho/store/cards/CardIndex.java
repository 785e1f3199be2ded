package org.sekisho.store.cards;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.ledger.act.Act;
import org.sekisho.store.database.Database;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.record.Recording;

/**
 * Cards, found by kind and id, by owner, or by one word more. A card whose time has run out is not
 * found, whether it was removed yet or not.
 */
public final class CardIndex {

  private static final String ACT = "act";
  private static final Field<String> KIND = DSL.field("kind", SQLDataType.CLOB);
  private static final Field<String> ID = DSL.field("id", SQLDataType.CLOB);
  private static final Field<String> OWNER = DSL.field("owner", SQLDataType.CLOB);
  private static final Field<String> FOUND = DSL.field("found", SQLDataType.CLOB);
  private static final Field<Long> UNTIL = DSL.field("until", SQLDataType.BIGINT);
  private static final Field<byte[]> CONTENT = DSL.field("content", SQLDataType.BLOB);

  private final Database database;
  private final Recorder recorder;
  private final Clock clock;

  public CardIndex(Database database, Recorder recorder, Clock clock) {
    this.database = database;
    this.recorder = recorder;
    this.clock = clock;
  }

  public Optional<Card> find(String kind, String id) {
    return one(KIND.eq(kind).and(ID.eq(id)));
  }

  /** The card that is found by a word. */
  public Optional<Card> byWord(String kind, String word) {
    return word.isEmpty() ? Optional.empty() : one(KIND.eq(kind).and(FOUND.eq(word)));
  }

  private Optional<Card> one(Condition which) {
    long now = micros(clock.instant());
    return database.read(reading -> fetch(reading, which.and(UNTIL.gt(now)), 1)).stream()
        .findFirst();
  }

  /** What belongs to somebody, in the order of ids. */
  public List<Card> of(String kind, String owner) {
    return page(kind, Optional.of(owner), "", Integer.MAX_VALUE);
  }

  /**
   * A page of cards in the order of ids.
   *
   * @param after the last id of the page before, or empty
   */
  public List<Card> page(String kind, Optional<String> owner, String after, int most) {
    long now = micros(clock.instant());
    Condition which = KIND.eq(kind).and(ID.gt(after)).and(UNTIL.gt(now));
    Condition whose = owner.map(OWNER::eq).orElse(DSL.trueCondition());
    return database.read(reading -> fetch(reading, which.and(whose), most));
  }

  private static List<Card> fetch(DSLContext reading, Condition which, int most) {
    return reading
        .select(KIND, ID, OWNER, FOUND, UNTIL, CONTENT)
        .from("card")
        .where(which)
        .orderBy(ID)
        .limit(most)
        .fetch(CardIndex::card);
  }

  /** Changes, and the act that they are, in one transaction; or nothing of either. */
  public Receipt record(
      String event, String actor, String subject, String content, List<Change> changes) {
    return recorder
        .record(
            new Recording(
                event,
                actor,
                subject,
                content,
                Optional.of((writing, place, act) -> {
                  changes.forEach(change -> apply(writing, change));
                  put(writing, made(place, act));
                })))
        .join();
  }

  private static Card made(long place, Act act) {
    return new Card(ACT, "%019d".formatted(place), act.actor(), "", Card.NEVER, act.bytes());
  }

  /**
   * The acts by which cards were changed, the oldest first.
   *
   * @param after the place of the last act of the page before, or -1
   */
  public List<Receipt> acts(long after, int most) {
    String from = after < 0 ? "" : "%019d".formatted(after);
    return page(ACT, Optional.empty(), from, most).stream()
        .flatMap(card ->
            Act.parse(card.content()).stream()
                .map(act -> new Receipt(Long.parseLong(card.id()), act)))
        .toList();
  }

  /** Changes that no act is made of: what comes and goes by itself. */
  public void change(List<Change> changes) {
    database.write(writing -> {
      changes.forEach(change -> apply(writing, change));
      return true;
    });
  }

  /** Takes a card away; whether it was there, so that only one of many takes it. */
  public boolean take(String kind, String id) {
    long now = micros(clock.instant());
    return database.write(writing ->
        writing
            .deleteFrom(DSL.table("card"))
            .where(KIND.eq(kind), ID.eq(id), UNTIL.gt(now))
            .execute())
        > 0;
  }

  /** Puts a card in unless one of its kind and id is there; whether it was put in. */
  public boolean add(Card card) {
    return database.write(writing -> {
      writing
          .deleteFrom(DSL.table("card"))
          .where(KIND.eq(card.kind()), ID.eq(card.id()))
          .and(UNTIL.le(micros(clock.instant())))
          .execute();
      return writing
          .insertInto(DSL.table("card"), KIND, ID, OWNER, FOUND, UNTIL, CONTENT)
          .values(
              card.kind(),
              card.id(),
              card.owner(),
              card.found(),
              micros(card.until()),
              card.content())
          .onConflictDoNothing()
          .execute();
    })
        > 0;
  }

  /** Removes what counts no more; how many. */
  public int sweep() {
    long now = micros(clock.instant());
    return database.write(
        writing -> writing.deleteFrom(DSL.table("card")).where(UNTIL.le(now)).execute());
  }

  private static void apply(DSLContext writing, Change change) {
    switch (change) {
      case Change.Put(Card card) -> put(writing, card);
      case Change.Remove(String kind, String id) ->
          writing.deleteFrom(DSL.table("card")).where(KIND.eq(kind), ID.eq(id)).execute();
      case Change.RemoveOf(String kind, String owner) ->
          writing.deleteFrom(DSL.table("card")).where(KIND.eq(kind), OWNER.eq(owner)).execute();
    }
  }

  private static void put(DSLContext writing, Card card) {
    writing
        .insertInto(DSL.table("card"), KIND, ID, OWNER, FOUND, UNTIL, CONTENT)
        .values(
            card.kind(),
            card.id(),
            card.owner(),
            card.found(),
            micros(card.until()),
            card.content())
        .onConflict(KIND, ID)
        .doUpdate()
        .set(OWNER, card.owner())
        .set(FOUND, card.found())
        .set(UNTIL, micros(card.until()))
        .set(CONTENT, card.content())
        .execute();
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  private static Card card(Record row) {
    return new Card(
        row.get(KIND),
        row.get(ID),
        row.get(OWNER),
        row.get(FOUND),
        Instant.EPOCH.plus(row.get(UNTIL), ChronoUnit.MICROS),
        row.get(CONTENT));
  }
}
