package org.sekisho.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.casework.ActStreams;
import org.sekisho.store.casework.Cases;
import org.sekisho.store.casework.Dues;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Registry;

/** What an office keeps: cases, clearances and the log of both, in a database of its own. */
record Office(
    SignerKey key, Database database, Recorder recorder, Cases cases, ActStreams clearances)
    implements AutoCloseable {

  static Office opened() {
    SignerKey key = SignerKey.generate("office.example", Algorithm.ED25519);
    Database database = Database.open(embedded()).orThrow();
    Clock clock = Clock.fixed(Instant.parse("2026-12-01T01:00:00Z"), ZoneOffset.UTC);
    Recorder recorder = new Recorder(database, List.of(key), clock);
    Registry registry = new Registry(database, recorder);
    return new Office(
        key,
        database,
        recorder,
        new Cases(database, recorder, registry.labels(), Dues.INSIDE),
        new ActStreams(database, recorder, registry.labels(), "clearance"));
  }

  private static Location embedded() {
    try {
      return new Location.Embedded(Files.createTempDirectory("sekisho-journey"));
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() {
    recorder.close();
    database.close();
  }
}
