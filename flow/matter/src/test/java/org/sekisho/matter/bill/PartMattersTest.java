package org.sekisho.matter.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sekisho.documents.Folder;
import org.sekisho.matter.Answer;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.matter.Participant;
import org.sekisho.terms.Problem;

class PartMattersTest {

  private static final String GATE =
      """
      gate: quay
      title: {en: Quay, ja: 岸壁}
      asks: {en: What is bought, ja: 調達}
      roles:
        - {id: maker, title: {en: maker, ja: 製造者}}
        - {id: supplier, title: {en: supplier, ja: 供給者}}
      facts:
        - {id: part.critical, type: yes-no, label: {en: critical, ja: 重要}, question: {en: Critical?, ja: 重要か}}
        - {id: maker.country, role: maker, type: country, label: {en: country, ja: 国}, question: {en: Where?, ja: どこ}}
        - {id: supplier.country, role: supplier, type: country, label: {en: country, ja: 国}, question: {en: Where?, ja: どこ}}
      """;

  private static Matter shared(String gate, String more) {
    Folder folder =
        new Folder(
            "quay",
            "gates/quay",
            new TreeMap<>(Map.of(GateReader.FILE, gate.getBytes(StandardCharsets.UTF_8))));
    Gate read = GateReader.read(folder).orThrow();
    String matter = "gate: quay\ntitle: A router\ndate: 2026-03-02\n" + more;
    return MatterReader.read(
            Map.of("quay", read), "given.yaml", matter.getBytes(StandardCharsets.UTF_8))
        .orThrow();
  }

  private static PartMatters.PartMatter of(String given, int part) {
    Bill bill = Bills.read(Bills.JSON).orThrow();
    return PartMatters.of(shared(GATE, given), "given.yaml").orThrow().of(bill.parts().get(part));
  }

  @Test
  void theBillNamesWhoPlaysTheRolesAndTheirCountries() {
    Matter router = of("answers: {part.critical: no}", 0).matter();
    assertThat(router.inRole("maker"))
        .extracting(Participant::name)
        .containsExactly("Marlow Quill Networks");
    assertThat(router.inRole("supplier")).containsExactly(Participant.named("Tidewater Trading"));
    assertThat(router.answers())
        .containsOnlyKeys("part.critical", "maker.country")
        .containsEntry("maker.country", japan());
  }

  private static Answer japan() {
    return new Answer.Known('J' * 26L - 'A' * 26L + 'P' - 'A');
  }

  @Test
  void whatWasSaidOfAnotherMakerDoesNotStandForTheMakerOfAPart() {
    String given = "parties: {maker: Somebody}\nanswers: {maker.country: CN}";
    assertThat(of(given, 2).matter().answers()).doesNotContainKey("maker.country");
    assertThat(of(given, 5).matter().answers()).containsKey("maker.country");
    assertThat(of(given, 5).matter().inRole("maker"))
        .containsExactly(Participant.named("Somebody"));
  }

  @Test
  void aPropertyOfThePartIsStrongerThanWhatAllShare() {
    assertThat(of("answers: {part.critical: no}", 2).matter().answers())
        .containsEntry("part.critical", new Answer.Known(1));
  }

  @Test
  void aPropertyThatIsNoAnswerIsToldAtItsPlaceAndTheFactStaysOpen() {
    Bill bill =
        Bills.read(
                Bills.JSON
                    .replace(
                        "sekisho:part.critical\", \"value\": \"yes",
                        "sekisho:part.critical\", \"value\": \"perhaps")
                    .replace("other:thing", "sekisho:part.colour"))
            .orThrow();
    PartMatters.PartMatter made =
        PartMatters.of(shared(GATE, "answers: {part.critical: no}"), "given.yaml")
            .orThrow()
            .of(bill.parts().get(2));
    assertThat(made.matter().answers()).isEmpty();
    assertThat(made.problems())
        .extracting(Problem::code)
        .containsExactly("matter.value", "matter.fact.unknown");
    assertThat(made.problems().getFirst().place().field())
        .isEqualTo("/components/0/components/0/properties/0");
  }

  @Test
  void partsOfWhichTheSameIsKnownHaveEqualMatters() {
    Bill bill =
        Bills.read(
                Bills.json(
                    "\"components\": [{\"name\": \"a\", \"author\": \"T\"}, {\"name\": \"b\","
                        + " \"author\": \"T\"}]"))
            .orThrow();
    PartMatters matters = PartMatters.of(shared(GATE, "answers: {}"), "given.yaml").orThrow();
    assertThat(matters.of(bill.parts().get(0)).matter())
        .isEqualTo(matters.of(bill.parts().get(1)).matter());
  }

  @Test
  void aGateWithoutMakersAndSuppliersIsTold() {
    String gate = GATE.replace("id: maker,", "id: buyer,").replace("id: supplier,", "id: seller,");
    List<Problem> problems =
        PartMatters.of(
                shared(
                    gate.replace("role: maker, ", "").replace("role: supplier, ", ""),
                    "answers: {}"),
                "given.yaml")
            .problems();
    assertThat(problems).extracting(Problem::code).containsExactly("bill.gate.roles");
  }
}
