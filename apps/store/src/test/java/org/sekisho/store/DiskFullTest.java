package org.sekisho.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.StoreException;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.record.Recording;

/** A full disk has a name, loses nothing that was acknowledged, and is over once there is room. */
final class DiskFullTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-07T00:00:00Z"), ZoneOffset.UTC);
  private static final SignerKey KEY = SignerKey.generate("office.example", Algorithm.ED25519);

  private static Recording act(int number) {
    return Recording.of("decision.made", "officer", "matter " + number, "ab".repeat(32));
  }

  private static String code(Throwable failed) {
    return failed instanceof CompletionException wrapped
            && wrapped.getCause() instanceof StoreException full
        ? full.problem().code()
        : failed.toString();
  }

  private static Throwable failure(Recorder recorder, Recording act) {
    return recorder.record(act).handle((receipt, failed) -> failed).join();
  }

  @Test
  void aFullFileOfSqliteIsNamedAndNothingAcknowledgedIsLost() {
    try (Database database = Database.open(Databases.SQLITE.fresh()).orThrow();
        Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
      recorder.record(act(0)).join();
      setMostPages(database, 80);
      int kept = 1;
      while (failure(recorder, act(kept)) == null) {
        kept++;
      }
      assertThat(code(failure(recorder, act(kept)))).isEqualTo("store.disk.full");
      assertThat(recorder.size()).isEqualTo(kept);
      setMostPages(database, 100_000);
      assertThat(recorder.record(act(kept)).join().place()).isEqualTo(kept);
      recorder.log().checkpoint();
      assertThat(RecordCheck.of(database, List.of(KEY.verifier()))).isEmpty();
    }
  }

  private static void setMostPages(Database database, int pages) {
    database.write(writing -> writing.fetch("pragma max_page_count = " + pages));
  }

  @Test
  void whatPostgresqlSaysOfAFullDiskIsNamedAndHurtsNobodyElse() {
    try (Database database = Database.open(Databases.POSTGRESQL.fresh()).orThrow();
        Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
      Recording full =
          new Recording(
              "decision.made",
              "officer",
              "matter 1",
              "ab".repeat(32),
              Optional.of((writing, place, act) ->
                  writing.execute("do $$ begin raise exception using errcode = '53100'; end $$")));
      assertThat(code(failure(recorder, full))).isEqualTo("store.disk.full");
      assertThat(recorder.record(act(2)).join().place()).isZero();
      assertThatThrownBy(() -> recorder.record(full).join())
          .hasCauseInstanceOf(StoreException.class);
    }
  }
}
