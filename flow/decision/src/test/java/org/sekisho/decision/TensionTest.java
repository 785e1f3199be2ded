package org.sekisho.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Folder;
import org.sekisho.facts.Facts;
import org.sekisho.law.LawBook;
import org.sekisho.matter.Answer;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;

/** Two invented laws: the north closes its road to salt, the south forbids obeying the north. */
final class TensionTest {

  private static final String GATE =
      """
      gate: road
      title: {en: Road, ja: 街道}
      asks: {en: Loads, ja: 荷}
      facts:
        - {id: load.salt, type: yes-no, label: {en: salt, ja: 塩}, question: {en: Salt?, ja: 塩は}}
        - {id: carrier.southern, type: yes-no, label: {en: southern, ja: 南}, question: {en: Southern?, ja: 南か}}
      """;

  private static final String NORTH =
      """
      regime: north
      gate: road
      jurisdiction: NO
      title: {en: North, ja: 北}
      purpose: {en: none, ja: なし}
      instruments: [{id: code, title: {en: Code, ja: 法}}]
      questions: [{id: passage, title: {en: Passage, ja: 通行}, from: 2020-01-01}]
      """;

  private static final String NORTHERN_RULES =
      """
      rules:
        - {id: salt, question: passage, title: {en: Salt, ja: 塩}, cite: [{law: code}], purpose: {en: p, ja: 目}, confidence: high, in_force: {from: 2020-01-01}, recorded: 2020-01-01, when: "load.salt", then: {outcome: forbidden}}
        - {id: rest, question: passage, title: {en: Rest, ja: 他}, cite: [{law: code}], purpose: {en: p, ja: 目}, confidence: high, in_force: {from: 2020-01-01}, recorded: 2020-01-01, when: "load.salt == false", then: {outcome: free}}
      """;

  private static final String SOUTH =
      """
      regime: south
      gate: road
      jurisdiction: SU
      title: {en: South, ja: 南}
      purpose: {en: none, ja: なし}
      instruments: [{id: reply, title: {en: Reply, ja: 対抗法}}]
      questions: [{id: toll, title: {en: Toll, ja: 通行料}, from: 2020-01-01}]
      """;

  private static final String SOUTHERN_RULES =
      """
      rules:
        - {id: all, question: toll, title: {en: All, ja: 全て}, cite: [{law: reply}], purpose: {en: p, ja: 目}, confidence: high, in_force: {from: 2020-01-01}, recorded: 2020-01-01, when: "true", then: {outcome: free}}
      """;

  private static final String COLLISIONS =
      """
      collisions:
        - id: counter
          title: {en: The south forbids obeying the north, ja: 南は北に従うことを禁ずる}
          cite: [{law: reply}]
          confidence: high
          against: [NO]
          least: license
          in_force: {from: 2021-01-01}
          when: "carrier.southern"
          advice: {en: Ask both, ja: 双方に照会する}
      """;

  private static final LawBook BOOK =
      LawBook.read(
              new TreeMap<>(Map.of("road", folder("road", Map.of("gate.yaml", GATE)))),
              new TreeMap<>(
                  Map.of(
                      "north",
                      folder(
                          "north", Map.of("regime.yaml", NORTH, "rules/all.yaml", NORTHERN_RULES)),
                      "south",
                      folder(
                          "south",
                          Map.of(
                              "regime.yaml",
                              SOUTH,
                              "rules/all.yaml",
                              SOUTHERN_RULES,
                              "collisions.yaml",
                              COLLISIONS)))))
          .orThrow();

  private static Folder folder(String name, Map<String, String> texts) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new Folder(name, name, files);
  }

  private static List<Tension> tensions(LocalDate day, Map<String, Long> answers) {
    Matter matter = Matter.unasked(BOOK.gates().values().iterator().next(), Text.same("load"), day);
    for (Map.Entry<String, Long> answer : answers.entrySet()) {
      matter = matter.with(answer.getKey(), new Answer.Known(answer.getValue()));
    }
    LocalDate known = BOOK.newestRecord();
    return Decider.decide(
            matter, Facts.of(matter), BOOK.inForce(matter.gate(), day, known).orThrow(), known)
        .tensions();
  }

  private static final LocalDate DAY = LocalDate.of(2021, 1, 1);

  @Test
  void aDemandThatTheOtherLawForbidsIsTold() {
    List<Tension> tensions = tensions(DAY, Map.of("load.salt", 1L, "carrier.southern", 1L));
    assertThat(tensions).singleElement().matches(Tension::certain);
    assertThat(tensions.getFirst().demands())
        .singleElement()
        .matches(each -> each.regime().id().equals("north"));
  }

  @Test
  void beforeTheCounterLawIsInForceNothingIsTold() {
    assertThat(tensions(DAY.minusDays(1), Map.of("load.salt", 1L, "carrier.southern", 1L)))
        .isEmpty();
  }

  @Test
  void whereTheOtherLawDemandsNothingNothingIsTold() {
    assertThat(tensions(DAY, Map.of("load.salt", 0L, "carrier.southern", 1L))).isEmpty();
  }

  @Test
  void whoeverIsNotBoundByTheCounterLawIsNotTroubled() {
    assertThat(tensions(DAY, Map.of("load.salt", 1L, "carrier.southern", 0L))).isEmpty();
  }

  @Test
  void whereASideIsUnknownItIsToldAsPossible() {
    assertThat(tensions(DAY, Map.of("load.salt", 1L))).singleElement().matches(t -> !t.certain());
    assertThat(tensions(DAY, Map.of("carrier.southern", 1L)))
        .singleElement()
        .matches(tension -> !tension.certain());
  }
}
