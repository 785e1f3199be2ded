package org.sekisho.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Text;

class MatterWriterTest {

  private static final String CHARACTERS = "aZ9 \"'\\:#{}[]&*!|>%@`-?\n\t\u0007\u0085\u2028é税関関所😀";

  private final Gate gate = TollGate.gate();
  private final SplittableRandom random = new SplittableRandom(20_200_607);

  @Test
  void whatIsWrittenIsReadBackAsTheSameMatter() {
    for (int i = 0; i < 1_000; i++) {
      Matter matter = matter();
      byte[] written = MatterWriter.write(matter).getBytes(StandardCharsets.UTF_8);
      Matter read = MatterReader.read(TollGate.gates(), "m.yaml", written).orThrow();
      assertThat(read.title()).isEqualTo(matter.title());
      assertThat(read.date()).isEqualTo(matter.date());
      assertThat(read.events()).isEqualTo(matter.events());
      assertThat(read.parties()).isEqualTo(matter.parties());
      assertThat(read.answers()).isEqualTo(matter.answers());
    }
  }

  private Matter matter() {
    TreeMap<String, Answer> answers = new TreeMap<>();
    for (FactDefinition fact : gate.facts()) {
      switch (random.nextInt(3)) {
        case 0 -> answers.put(fact.id(), new Answer.Known(value(fact.type())));
        case 1 -> answers.put(fact.id(), new Answer.DontKnow());
        default -> {}
      }
    }
    TreeMap<String, LocalDate> events = new TreeMap<>();
    if (random.nextBoolean()) {
      events.put("filing_received", day());
    }
    Text title = random.nextBoolean() ? Text.same(text()) : Text.of(text(), text());
    TreeMap<String, List<Participant>> parties = new TreeMap<>();
    if (random.nextBoolean()) {
      parties.put("traveller", List.of(Participant.named(text()), participant()));
    }
    return new Matter(gate, title, day(), events, parties, answers);
  }

  private Participant participant() {
    return new Participant(
        text(),
        text(),
        random.nextBoolean() ? Optional.of("NO") : Optional.empty(),
        random.nextBoolean() ? Optional.of(day()) : Optional.empty(),
        random.nextBoolean() ? Optional.of(text()) : Optional.empty());
  }

  private long value(FactType type) {
    long value = random.nextLong(type.least(), type.greatest() + 1);
    return type.parse(type.write(value)).isPresent() ? value : value(type);
  }

  private LocalDate day() {
    return LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
  }

  private String text() {
    StringBuilder text = new StringBuilder("x");
    int[] points = CHARACTERS.codePoints().toArray();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }
}
