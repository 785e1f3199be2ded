package org.sekisho.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Folder;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

class FactsTest {

  private static final String GATE =
      """
      gate: door
      title: {en: Door, ja: 扉}
      asks: {en: Whoever enters, ja: 入る者}
      facts:
        - {id: guest.known, type: yes-no, label: {en: known, ja: 既知}, question: {en: Known?, ja: 既知か}}
        - {id: guest.late, type: yes-no, label: {en: late, ja: 遅刻}, question: {en: Late?, ja: 遅刻か}}
      """;

  private final Gate gate = gate();
  private final FactDefinition known = gate.factAt(0);
  private final Matter matter = Matter.unasked(gate, Text.same("x"), LocalDate.of(2020, 6, 7));

  private static Gate gate() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    files.put(GateReader.FILE, GATE.getBytes(StandardCharsets.UTF_8));
    return GateReader.read(new Folder("door", "gates/door", files)).orThrow();
  }

  @Test
  void aFactIsStatedOrDeclaredUnknownOrNotYetAsked() {
    Facts facts =
        Facts.of(
            matter
                .with("guest.known", new Answer.Known(1))
                .with("guest.late", new Answer.DontKnow()));
    assertThat(facts.isKnown(0)).isTrue();
    assertThat(facts.value(0)).isEqualTo(1);
    assertThat(facts.isKnown(1)).isFalse();
    assertThat(facts.isDeclaredUnknown(1)).isTrue();
    assertThat(Facts.of(matter).isDeclaredUnknown(1)).isFalse();
  }

  @Test
  void whatWasFoundIsStrongerThanWhatWasStated() {
    Facts stated = Facts.of(matter.with("guest.known", new Answer.Known(1)));
    Fact found =
        new Fact(
            0,
            new Source.Listed("us-ofac-sdn", "2021-06", "36"),
            Optional.of(LocalDate.of(2021, 6, 1)));
    Facts facts = stated.found(known, found);
    assertThat(facts.at(0)).contains(found);
    assertThat(stated.value(0)).isEqualTo(1);
  }

  @Test
  void aFoundFactSettlesWhatNobodyKnew() {
    Facts facts =
        Facts.of(matter.with("guest.known", new Answer.DontKnow())).found(known, Fact.stated(0));
    assertThat(facts.isKnown(0)).isTrue();
  }
}
