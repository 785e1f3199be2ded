package org.sekisho.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.Reach;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.store.database.Database;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.store.registry.Version;

/**
 * Two databases that differ only in rows a reader may not see answer every query of that reader
 * alike. Queries are found by reflection, so that none can be forgotten.
 */
final class NonInterferenceTest {

  private static final Instant NOW = Instant.parse("2026-06-07T00:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final SignerKey KEY = SignerKey.generate("office.example", Algorithm.ED25519);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Label HIDDEN = new LabelDraft().group("taskforce").label();

  private static void keep(Registry registry, String id, String title, Label label) {
    registry
        .keep(
            "matter.kept",
            "officer",
            new Draft(
                "matter",
                id,
                DAY,
                label,
                new Draft.Content(title.getBytes(StandardCharsets.UTF_8)),
                new TreeMap<>(Map.of("title", title))))
        .join();
  }

  @ParameterizedTest
  @EnumSource(Databases.class)
  void hiddenRowsChangeNoAnswer(Databases kind) throws ReflectiveOperationException {
    try (Database open = Database.open(kind.fresh()).orThrow();
        Database mixed = Database.open(kind.fresh()).orThrow();
        Recorder one = new Recorder(open, List.of(KEY), CLOCK);
        Recorder two = new Recorder(mixed, List.of(KEY), CLOCK)) {
      Registry without = new Registry(open, one);
      Registry with = new Registry(mixed, two);
      for (int i = 0; i < 20; i++) {
        keep(without, "m" + i, "title " + i % 3, Label.PUBLIC);
        keep(with, "m" + i, "title " + i % 3, Label.PUBLIC);
        keep(with, "hidden" + i, "title " + i % 3, HIDDEN);
        keep(with, "m" + i + "a", "title " + i % 3, HIDDEN);
      }
      int asked = 0;
      for (Method query : Registry.class.getDeclaredMethods()) {
        boolean reads = Arrays.asList(query.getParameterTypes()).contains(Reach.class);
        if (reads && Modifier.isPublic(query.getModifiers())) {
          for (String id : List.of("m3", "hidden3", "m3a", "none")) {
            for (String word : List.of("title 1", "title 9")) {
              assertThat(shown(ask(with, query, id, word)))
                  .as("%s %s", query.getName(), id)
                  .isEqualTo(shown(ask(without, query, id, word)));
              asked++;
            }
          }
        }
      }
      assertThat(asked).isGreaterThanOrEqualTo(6 * 8);
    }
  }

  /** Everything but the place in the log and the time, which count acts and not rows. */
  private static String shown(Object answer) {
    return switch (answer) {
      case Optional<?> optional -> optional.map(NonInterferenceTest::shown).orElse("nothing");
      case List<?> list -> list.stream().map(NonInterferenceTest::shown).toList().toString();
      case Version version ->
          version.id()
              + version.number()
              + version.validFrom()
              + version.label()
              + new String(version.content(), StandardCharsets.UTF_8);
      default -> answer.toString();
    };
  }

  private static Object ask(Registry registry, Method query, String id, String word)
      throws ReflectiveOperationException {
    Reach reach = registry.reach(Readers.of());
    int texts = 0;
    Object[] given = new Object[query.getParameterCount()];
    for (int i = 0; i < given.length; i++) {
      Class<?> type = query.getParameterTypes()[i];
      if (type == Reach.class) {
        given[i] = reach;
      } else if (type == String.class) {
        given[i] = text(query.getName(), texts++, id, word);
      } else if (type == LocalDate.class) {
        given[i] = DAY.plusYears(1);
      } else if (type == Instant.class) {
        given[i] = NOW.plusSeconds(60);
      } else {
        given[i] = 7;
      }
    }
    return query.invoke(registry, given);
  }

  private static String text(String query, int number, String id, String word) {
    if (number == 0) {
      return "matter";
    }
    if (query.equals("find")) {
      return number == 1 ? "title" : word;
    }
    return id;
  }
}
