package org.sekisho.store.record;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.log.GroupCommit;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.store.database.Database;

/**
 * Keeps acts: the rows of an act and its leaf in one transaction, many acts in one forced write.
 * Whoever records waits until it is on the disk.
 *
 * <p>Time in the log never goes back: where the clock of the machine was set back, acts carry the
 * last time plus a microsecond each until the clock has caught up, and the row keeps what the clock
 * said.
 */
public final class Recorder implements AutoCloseable {

  private static final Field<Long> PLACE = DSL.field("place", SQLDataType.BIGINT);
  private static final Field<byte[]> OPENING = DSL.field("opening", SQLDataType.BLOB);

  private final Database database;
  private final PublishedLog log;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final GroupCommit<Recording, Outcome> commit;
  private final KeptTiles tiles;
  private Instant last;

  /** What became of a recording. */
  private sealed interface Outcome {
    record Kept(Receipt receipt) implements Outcome {}

    record Failed(RuntimeException why) implements Outcome {}
  }

  /**
   * Continues the log of a database.
   *
   * @param keys what checkpoints are signed with; the name of the first is the log's
   */
  public Recorder(Database database, List<SignerKey> keys, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.tiles = database.read(KeptTiles::load);
    this.log = new PublishedLog(database, tiles, keys, clock);
    this.last = database.read(Recorder::lastTime);
    this.commit = new GroupCommit<>("recorder", this::keep);
  }

  private static Instant lastTime(DSLContext reading) {
    return reading
        .select(OPENING)
        .from("opening")
        .orderBy(PLACE.desc())
        .limit(1)
        .fetchOptional()
        .flatMap(row -> Opening.parse(row.value1()))
        .map(opening -> opening.act().at())
        .orElse(Instant.EPOCH);
  }

  /**
   * Records; the future ends once everything is on the disk, or fails and nothing of it is kept.
   */
  public CompletableFuture<Receipt> record(Recording recording) {
    return commit
        .submit(recording)
        .thenApply(outcome ->
            switch (outcome) {
              case Outcome.Kept(Receipt receipt) -> receipt;
              case Outcome.Failed(RuntimeException why) -> throw why;
            });
  }

  /** First all together; where one of them fails, again with a way back before each. */
  private List<Outcome> keep(List<Recording> batch) {
    synchronized (tiles) {
      return keepInOrder(batch);
    }
  }

  private List<Outcome> keepInOrder(List<Recording> batch) {
    Instant before = last;
    try {
      return database.write(writing -> all(writing, batch));
    } catch (RuntimeException oneOfThem) {
      last = before;
      database.read(reading -> {
        tiles.reload(reading);
        return true;
      });
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Recording recording : batch) {
      outcomes.add(alone(recording));
    }
    return outcomes;
  }

  private Outcome alone(Recording recording) {
    Instant before = last;
    try {
      return database.write(writing -> all(writing, List.of(recording)).getFirst());
    } catch (RuntimeException why) {
      last = before;
      database.read(reading -> {
        tiles.reload(reading);
        return true;
      });
      return new Outcome.Failed(why);
    }
  }

  private List<Outcome> all(DSLContext writing, List<Recording> batch) {
    List<Outcome> outcomes = new ArrayList<>(batch.size());
    List<Receipt> receipts = new ArrayList<>(batch.size());
    Instant wall = clock.instant().truncatedTo(ChronoUnit.MICROS);
    writing.connection(connection -> {
      try (PreparedStatement leaf =
              connection.prepareStatement(
                  "insert into leaf (place, entry, clock) values (?, ?, ?)");
          PreparedStatement opened =
              connection.prepareStatement("insert into opening (place, opening) values (?, ?)");
          PreparedStatement tile =
              connection.prepareStatement(
                  "insert into tile (level, number, hashes) values (?, ?, ?)")) {
        for (Recording recording : batch) {
          receipts.add(add(recording, wall, leaf, opened, tile));
        }
        leaf.executeBatch();
        opened.executeBatch();
        tile.executeBatch();
      }
    });
    for (int i = 0; i < batch.size(); i++) {
      Receipt receipt = receipts.get(i);
      batch.get(i).rows().ifPresent(rows -> rows.write(writing, receipt.place(), receipt.act()));
      outcomes.add(new Outcome.Kept(receipt));
    }
    return outcomes;
  }

  private Receipt add(
      Recording recording,
      Instant wall,
      PreparedStatement leaf,
      PreparedStatement opened,
      PreparedStatement tile)
      throws SQLException {
    last = wall.isAfter(last) ? wall : last.plus(1, ChronoUnit.MICROS);
    Act act =
        new Act(
            recording.event(), last, recording.actor(), recording.subject(), recording.content());
    Opening opening = Opening.of(act, random);
    long place = tiles.size();
    byte[] entry = opening.entry();
    leaf.setLong(1, place);
    leaf.setBytes(2, entry);
    leaf.setLong(3, ChronoUnit.MICROS.between(Instant.EPOCH, wall));
    leaf.addBatch();
    opened.setLong(1, place);
    opened.setBytes(2, opening.bytes());
    opened.addBatch();
    for (KeptTiles.Full full : tiles.append(Hash.ofLeaf(entry))) {
      tile.setInt(1, full.level());
      tile.setLong(2, full.number());
      tile.setBytes(3, full.bytes());
      tile.addBatch();
    }
    return new Receipt(place, act);
  }

  /** Entries in the log. */
  public long size() {
    synchronized (tiles) {
      return tiles.size();
    }
  }

  /** The log as others read it. */
  public PublishedLog log() {
    return log;
  }

  /** Erases what a leaf stood for; its proof stays good, and nobody can tell any more of what. */
  public void erase(long place, String actor, String reason) {
    String subject = "leaf " + place;
    record(
            new Recording(
                "ledger.erased",
                actor,
                subject,
                Sha256.hex(reason.getBytes(StandardCharsets.UTF_8)),
                Optional.of((writing, at, act) ->
                    writing.deleteFrom(DSL.table("opening")).where(PLACE.eq(place)).execute())))
        .join();
  }

  @Override
  public void close() {
    commit.close();
  }
}
