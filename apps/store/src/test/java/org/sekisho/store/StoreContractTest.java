package org.sekisho.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.access.Label;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.log.ProofCheck;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.record.Recording;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;
import org.sekisho.terms.Problem;

/** What both databases keep to. */
final class StoreContractTest {

  private static final Instant NOW = Instant.parse("2026-06-07T00:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final SignerKey KEY = SignerKey.generate("office.example", Algorithm.ED25519);
  private static final List<VerifierKey> KEYS = List.of(KEY.verifier());
  private static final String CONTENT = "ab".repeat(32);

  private static Recorder recorder(Database database) {
    return new Recorder(database, List.of(KEY), CLOCK);
  }

  private static Recording act(int number) {
    return Recording.of("decision.made", "officer 7", "matter " + number, CONTENT);
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).distinct().toList();
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void actsAreKeptInOrderAndProvedOffline(Databases kind) {
    Location location = kind.fresh();
    try (Database database = Database.open(location).orThrow();
        Recorder recorder = recorder(database)) {
      List<CompletableFuture<Receipt>> kept = new ArrayList<>();
      for (int i = 0; i < 700; i++) {
        kept.add(recorder.record(act(i)));
      }
      for (int i = 0; i < 700; i++) {
        assertThat(kept.get(i).join().place()).isEqualTo(i);
      }
      for (long place : new long[] {0, 255, 256, 511, 699}) {
        String proof = recorder.log().prove(place).written();
        Act act = ProofCheck.of("proof", proof, KEYS).orThrow();
        assertThat(act.subject()).isEqualTo("matter " + place);
      }
    }
    try (Database database = Database.open(location).orThrow();
        Recorder recorder = recorder(database)) {
      assertThat(recorder.size()).isEqualTo(700);
      assertThat(recorder.record(act(700)).join().place()).isEqualTo(700);
      assertThat(ProofCheck.of("proof", recorder.log().prove(700).written(), KEYS).problems())
          .isEmpty();
      assertThat(RecordCheck.of(database, KEYS)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void anActThatFailsLeavesNothingBehindAndHurtsNoNeighbour(Databases kind) {
    try (Database database = Database.open(kind.fresh()).orThrow();
        Recorder recorder = recorder(database)) {
      List<CompletableFuture<Receipt>> kept = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        boolean fails = i % 7 == 3;
        kept.add(
            recorder.record(
                new Recording(
                    "decision.made",
                    "officer",
                    "matter " + i,
                    CONTENT,
                    Optional.of((writing, place, act) -> {
                      if (fails) {
                        throw new IllegalStateException("refused");
                      }
                    }))));
      }
      long refused = 0;
      for (CompletableFuture<Receipt> each : kept) {
        try {
          each.join();
        } catch (RuntimeException expected) {
          refused++;
        }
      }
      assertThat(refused).isEqualTo(6);
      assertThat(recorder.size()).isEqualTo(34);
      recorder.log().checkpoint();
      assertThat(RecordCheck.of(database, KEYS)).isEmpty();
      assertThatThrownBy(() -> kept.get(3).join()).hasMessageContaining("refused");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aDayThatPassedIsAnsweredAsItWasKnownThen(Databases kind) {
    TickingClock clock = new TickingClock(NOW);
    try (Database database = Database.open(kind.fresh()).orThrow();
        Recorder recorder = new Recorder(database, List.of(KEY), clock)) {
      Registry registry = new Registry(database, recorder);
      registry
          .keep("matter.kept", "officer", draft("m1", "first", LocalDate.of(2026, 1, 1)))
          .join();
      Instant between = clock.instant();
      clock.pass(Duration.ofDays(1));
      registry
          .keep("matter.kept", "officer", draft("m1", "second", LocalDate.of(2026, 3, 1)))
          .join();
      Instant after = clock.instant();
      var reach = registry.reach(Readers.of());
      LocalDate day = LocalDate.of(2026, 5, 1);
      assertThat(text(registry.asKnown(reach, "matter", "m1", day, between))).isEqualTo("first");
      assertThat(text(registry.asKnown(reach, "matter", "m1", day, after))).isEqualTo("second");
      assertThat(text(registry.asKnown(reach, "matter", "m1", LocalDate.of(2026, 2, 1), after)))
          .isEqualTo("first");
      assertThat(registry.asKnown(reach, "matter", "m1", LocalDate.of(2025, 1, 1), after))
          .isEmpty();
      assertThat(registry.history(reach, "matter", "m1")).hasSize(2);
      assertThat(text(registry.newest(reach, "matter", "m1"))).isEqualTo("second");
      assertThat(registry.find(reach, "matter", "title", "second")).containsExactly("m1");
      assertThat(registry.find(reach, "matter", "title", "first")).isEmpty();
      assertThat(registry.page(reach, "matter", "", 10)).containsExactly("m1");
      assertThat(registry.count(reach, "matter")).isEqualTo(1);
      recorder.log().checkpoint();
      assertThat(RecordCheck.of(database, KEYS)).isEmpty();
    }
  }

  private static String text(Optional<Version> version) {
    return new String(version.orElseThrow().content(), StandardCharsets.UTF_8);
  }

  private static Draft draft(String id, String text, LocalDate from) {
    return new Draft(
        "matter",
        id,
        from,
        Label.PUBLIC,
        new Draft.Content(text.getBytes(StandardCharsets.UTF_8)),
        new TreeMap<>(Map.of("title", text)));
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void whatAnAdministratorTampersWithIsSeen(Databases kind) {
    for (String tampering :
        List.of(
            "update document set content = '\\x00' where id = 'm3'",
            "delete from opening where place = -1",
            "delete from opening where place = 2",
            "delete from finding where id = 'm3'; delete from current where id = 'm3'; delete from"
                + " document where id = 'm3'",
            "update current set version = 0 where id = 'm3'",
            "update leaf set entry = (select o.entry from leaf o where o.place = 3 - leaf.place)"
                + " where place in (1, 2)",
            "update opening set opening = '\\x00' where place = 2",
            "delete from document; delete from opening; delete from leaf where place = 4",
            "update leaf set entry = '\\x00' where place = 4")) {
      try (Database database = Database.open(kind.fresh()).orThrow();
          Recorder recorder = recorder(database)) {
        Registry registry = new Registry(database, recorder);
        for (int i = 0; i < 6; i++) {
          registry
              .keep("matter.kept", "officer", draft("m" + i, "text", LocalDate.of(2026, 1, 1)))
              .join();
        }
        recorder.log().checkpoint();
        assertThat(RecordCheck.of(database, KEYS)).isEmpty();
        database.write(writing -> {
          String bytes = database.guardsRows() ? tampering : tampering.replace("'\\x00'", "x'00'");
          for (String statement : bytes.split("; ", -1)) {
            writing.execute(DSL.sql(statement).toString());
          }
          return true;
        });
        List<String> codes = codes(RecordCheck.of(database, KEYS));
        if (tampering.contains("-1")) {
          assertThat(codes).isEmpty();
        } else {
          assertThat(codes).as(tampering).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void yesterdaysCopyIsSeenByAWitness(Databases kind) {
    Location location = kind.fresh();
    SignerKey witness = SignerKey.generate("witness.example", Algorithm.COSIGNATURE);
    try (Database database = Database.open(location).orThrow();
        Database restored = Database.open(kind.fresh()).orThrow();
        Recorder recorder = recorder(database);
        Recorder other = recorder(restored)) {
      for (int i = 0; i < 5; i++) {
        recorder.record(act(i)).join();
        other.record(act(i)).join();
      }
      SignedNote seen = recorder.log().checkpoint().cosign(witness, NOW);
      assertThat(RecordCheck.of(database, KEYS, seen, witness.verifier())).isEmpty();
      assertThat(RecordCheck.of(location, KEYS, Optional.of(seen)).orThrow()).isEmpty();
      other.log().checkpoint();
      assertThat(RecordCheck.of(restored, KEYS)).isEmpty();
      assertThat(codes(RecordCheck.of(restored, KEYS, seen, witness.verifier())))
          .containsExactly("ledger.record.changed");
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void whatIsErasedCannotBeToldAndItsProofStays(Databases kind) {
    try (Database database = Database.open(kind.fresh()).orThrow();
        Recorder recorder = recorder(database)) {
      recorder.record(act(0)).join();
      recorder.record(act(1)).join();
      recorder.erase(0, "officer", "asked for by the person");
      assertThat(recorder.log().prove(0).extra()).isEmpty();
      assertThat(recorder.size()).isEqualTo(3);
      assertThat(RecordCheck.of(database, KEYS)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aClockSetBackDoesNotTurnTimeBack(Databases kind) {
    TickingClock clock = new TickingClock(NOW);
    try (Database database = Database.open(kind.fresh()).orThrow();
        Recorder recorder = new Recorder(database, List.of(KEY), clock)) {
      Instant first = recorder.record(act(0)).join().act().at();
      clock.pass(Duration.ofHours(-5));
      Instant second = recorder.record(act(1)).join().act().at();
      assertThat(second).isAfter(first).isBefore(first.plusMillis(1));
      clock.pass(Duration.ofHours(6));
      assertThat(recorder.record(act(2)).join().act().at()).isEqualTo(clock.instant());
    }
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void aSecondServerIsTurnedAway(Databases kind) {
    Location location = kind.fresh();
    try (Database database = Database.open(location).orThrow()) {
      assertThat(codes(Database.open(location).problems())).containsExactly("store.database.taken");
      int leaves = database.read(reading -> reading.fetchCount(DSL.table("leaf")));
      assertThat(leaves).isZero();
    }
    Database.open(location).orThrow().close();
  }
}
