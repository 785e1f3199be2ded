package org.sekisho.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.access.Clearance;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.access.Recognition;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.database.Database;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;

/** What readers see under many labels, held against a list that was filtered one by one. */
final class ReachTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-07T00:00:00Z"), ZoneOffset.UTC);
  private static final SignerKey KEY = SignerKey.generate("office.example", Algorithm.ED25519);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 7);
  private static final int ROWS = 400;
  private static final long SEED = 11;

  private static Draft draft(int row, int group) {
    Label label = group == 0 ? Label.PUBLIC : new LabelDraft().group("g" + group).label();
    return new Draft(
        "matter",
        "m%04d".formatted(row),
        DAY,
        label,
        new Draft.Content(new byte[] {1}),
        new TreeMap<>(Map.of("title", "t" + row % 3)));
  }

  private static Reach reach(Registry registry, Set<String> groups) {
    Clearance none = Clearance.NONE;
    return registry.reach(
        Recognition.shipped()
            .standing(
                new Clearance(
                    none.nationalities(),
                    none.grants(),
                    none.compartments(),
                    groups,
                    none.consents(),
                    none.circle()),
                DAY));
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void readersOfAnyLabelsSeeExactlyTheirRows(Databases kind) {
    try (Database database = Database.open(kind.fresh()).orThrow();
        Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
      Registry registry = new Registry(database, recorder);
      assertThat(registry.page(reach(registry, Set.of()), "matter", "", 9)).isEmpty();
      Random random = new Random(SEED);
      List<Integer> groups = new ArrayList<>();
      List<CompletableFuture<?>> kept = new ArrayList<>();
      for (int row = 0; row < ROWS; row++) {
        // Numbers of labels pass 64, 128 and 256.
        groups.add(random.nextInt(row + 1));
        kept.add(registry.keep("matter.kept", "officer", draft(row, groups.getLast())));
        if (row == 40 || row == 130) {
          CompletableFuture.allOf(kept.toArray(CompletableFuture[]::new)).join();
          examine(database, registry, random, groups);
        }
      }
      CompletableFuture.allOf(kept.toArray(CompletableFuture[]::new)).join();
      for (int reader = 0; reader < 12; reader++) {
        examine(database, registry, random, groups);
      }
    }
  }

  private static void examine(
      Database database, Registry registry, Random random, List<Integer> groups) {
    Set<String> own = new TreeSet<>();
    double part = random.nextDouble();
    for (int group = 1; group < ROWS; group++) {
      if (random.nextDouble() < part) {
        own.add("g" + group);
      }
    }
    Reach reach = reach(registry, own);
    List<String> seen = new ArrayList<>();
    for (int row = 0; row < groups.size(); row++) {
      if (groups.get(row) == 0 || own.contains("g" + groups.get(row))) {
        seen.add("m%04d".formatted(row));
      }
    }
    List<String> paged = new ArrayList<>(registry.page(reach, "matter", "", 7));
    while (!paged.isEmpty() && paged.size() % 7 == 0) {
      List<String> next = registry.page(reach, "matter", paged.getLast(), 7);
      paged.addAll(next);
      if (next.isEmpty()) {
        break;
      }
    }
    assertThat(paged).as("seed %s", SEED).isEqualTo(seen);
    assertThat(registry.count(reach, "matter")).isEqualTo(seen.size());
    assertThat(registry.find(reach, "matter", "title", "t1"))
        .isEqualTo(seen.stream().filter(id -> Integer.parseInt(id.substring(1)) % 3 == 1).toList());
    if (database.guardsRows()) {
      // The second lock alone: a query that forgot its condition.
      assertThat(database.texts(reach, "select id from current order by id", List.of()))
          .isEqualTo(seen);
    }
  }
}
