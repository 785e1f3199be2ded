package org.sekisho.store.record;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.ledger.log.Tiles;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.ProofFile;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.tree.Proofs;
import org.sekisho.store.database.Database;

/**
 * The log as others read it: signed checkpoints, proofs, tiles. INVARIANT: whoever appends holds
 * the lock of the tiles, so that what is read here is a whole log of some size.
 */
public final class PublishedLog {

  private static final Field<Long> PLACE = DSL.field("place", SQLDataType.BIGINT);

  private final Database database;
  private final KeptTiles tiles;
  private final List<SignerKey> keys;
  private final Clock clock;

  PublishedLog(Database database, KeptTiles tiles, List<SignerKey> keys, Clock clock) {
    this.database = database;
    this.tiles = tiles;
    this.keys = List.copyOf(keys);
    this.clock = clock;
  }

  /** Signs a checkpoint over all that is kept, and keeps it too. */
  public SignedNote checkpoint() {
    synchronized (tiles) {
      String origin = keys.getFirst().verifier().name();
      Checkpoint checkpoint = new Checkpoint(origin, tiles.size(), tiles.root());
      SignedNote note = SignedNote.sign(checkpoint.text(), keys, clock.instant());
      return database.write(writing -> {
        writing
            .insertInto(
                DSL.table("checkpoint"),
                DSL.field("size", SQLDataType.BIGINT),
                DSL.field("note", SQLDataType.CLOB))
            .values(checkpoint.size(), note.written())
            .onConflictDoNothing()
            .execute();
        return kept(writing, checkpoint.size()).orElse(note);
      });
    }
  }

  private static Optional<SignedNote> kept(DSLContext reading, long size) {
    return reading
        .select(DSL.field("note", SQLDataType.CLOB))
        .from("checkpoint")
        .where(DSL.field("size", SQLDataType.BIGINT).eq(size))
        .fetchOptional()
        .flatMap(row -> SignedNote.parse(row.value1()));
  }

  /** The proof of an act under a checkpoint of now, with its opening where that was not erased. */
  public ProofFile prove(long place) {
    synchronized (tiles) {
      SignedNote note = checkpoint();
      return database.read(reading -> {
        Optional<byte[]> opening =
            reading
                .select(DSL.field("opening", SQLDataType.BLOB))
                .from("opening")
                .where(PLACE.eq(place))
                .fetchOptional()
                .map(row -> row.value1());
        Proofs proofs = new Proofs(tiles.nodes(reading));
        return new ProofFile(opening, place, proofs.inclusion(place, tiles.size()), note);
      });
    }
  }

  /** A tile of hashes as the public reads it, or nothing where the log is not so long yet. */
  public Optional<byte[]> tile(int level, long number, int width) {
    synchronized (tiles) {
      return number * Tiles.WIDTH + width > Tiles.hashes(level, tiles.size())
          ? Optional.empty()
          : database.read(
              reading -> Optional.of(Tiles.tile(level, number, width, tiles.nodes(reading))));
    }
  }

  /** A tile of entries as the public reads it, or nothing where the log is not so long yet. */
  public Optional<byte[]> entries(long number, int width) {
    synchronized (tiles) {
      long first = number * Tiles.WIDTH;
      if (first + width > tiles.size()) {
        return Optional.empty();
      }
      return database.read(reading ->
          Optional.of(
              Tiles.bundle(
                  reading
                      .select(DSL.field("entry", SQLDataType.BLOB))
                      .from("leaf")
                      .where(PLACE.ge(first), PLACE.lt(first + width))
                      .orderBy(PLACE)
                      .fetch(row -> row.value1()))));
    }
  }
}
