package org.sekisho.matter.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sekisho.matter.bill.Bills.json;
import static org.sekisho.matter.bill.Bills.path;
import static org.sekisho.matter.bill.Bills.problems;
import static org.sekisho.matter.bill.Bills.read;
import static org.sekisho.matter.bill.Bills.refusal;
import static org.sekisho.matter.bill.Bills.titles;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.matter.Participant;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;

class BillReaderTest {

  private static Participant of(String name, String country) {
    return new Participant(name, name, Optional.of(country), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {Bills.JSON, Bills.XML})
  void partsMakersAndSuppliersAreReadInBothNotations(String text) {
    Bill bill = read(text).orThrow();
    assertThat(problems(bill)).isEmpty();
    assertThat(bill.hasProduct()).isTrue();
    assertThat(titles(bill.parts()))
        .containsExactly(
            "harbour router", "radio module", "odvern/baseband", "clock", "spare", "updates");
    assertThat(bill.parts().getFirst().inRole("maker"))
        .containsExactly(of("Marlow Quill Networks", "JP"));
    assertThat(bill.parts().getFirst().inRole("supplier"))
        .containsExactly(Participant.named("Tidewater Trading"));
    assertThat(bill.parts().get(1).inRole("supplier")).containsExactly(of("Saltmarsh Radio", "JP"));
    assertThat(bill.parts().get(2).inRole("maker"))
        .containsExactly(Participant.named("Odvern Silicon"));
    assertThat(bill.parts().get(2).told()).containsOnlyKeys("part.critical");
    assertThat(bill.parts().get(3).inRole("maker"))
        .containsExactly(Participant.named("Ines Vale"), Participant.named("Tom Reed"));
    assertThat(bill.parts().get(5).inRole("supplier"))
        .containsExactly(Participant.named("Kelp Cloud"));
  }

  @ParameterizedTest
  @ValueSource(strings = {Bills.JSON, Bills.XML})
  void theWayToAPartIsTheShortestFromTheProductAndARingSurvives(String text) {
    Bill bill = read(text).orThrow();
    assertThat(path(bill, "clock"))
        .isEqualTo("harbour router > radio module > odvern/baseband > clock");
    assertThat(path(bill, "spare")).isEqualTo("harbour router > spare");
    assertThat(bill.parts().get(3).below()).containsExactly(1);
    assertThat(titles(bill.tree().getFirst())).containsExactly("radio module", "spare", "updates");
  }

  @Test
  void aRingThatNothingLeadsToIsEnteredAtItsFirstPart() {
    Bill bill =
        read(json(
                """
                "components": [
                  {"bom-ref": "a", "name": "a"}, {"bom-ref": "b", "name": "b"}
                ],
                "dependencies": [
                  {"ref": "a", "dependsOn": ["b"]}, {"ref": "b", "dependsOn": ["a", "b"]}
                ]
                """))
            .orThrow();
    assertThat(bill.hasProduct()).isFalse();
    assertThat(titles(bill.first())).containsExactly("a");
    assertThat(path(bill, "b")).isEqualTo("a > b");
  }

  @Test
  void whatIsWrongWithAPartIsToldOfItAndTheOthersStand() {
    Bill bill =
        read(json(
                """
                "components": [
                  {"bom-ref": "a", "name": "a"},
                  {"bom-ref": "a", "name": "second"},
                  {"bom-ref": "c", "version": "1"},
                  {"name": "d", "supplier": {"name": "D", "address": {"country": "Atlantis"}}},
                  {"name": ["e", "f"]},
                  "g",
                  {"name": "h", "supplier": "H"},
                  {"bom-ref": "i", "name": "i"}
                ],
                "dependencies": [
                  {"ref": "i", "dependsOn": ["a", "gone"]},
                  {"ref": "nobody", "dependsOn": ["a"]},
                  {"dependsOn": ["a"]}
                ]
                """))
            .orThrow();
    assertThat(problems(bill))
        .containsExactly(
            "bill.ref.unknown 14 /dependencies/1",
            "bill.missing 15 /dependencies/2",
            "bill.ref.twice 4 /components/1",
            "bill.missing 5 /components/2",
            "bill.country 6 /components/3/supplier/address/country",
            "bill.twice 7 /components/4/name/1",
            "bill.kind 8 /components/5",
            "bill.missing 8 /components/5",
            "bill.kind 9 /components/6/supplier",
            "bill.ref.unknown 13 /dependencies/0/dependsOn/1");
    assertThat(bill.parts()).hasSize(8);
    assertThat(bill.parts().getFirst().problems()).isEmpty();
    assertThat(bill.parts().getLast().below()).containsExactly(0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing           | ''                                       | bill.format 0 ''
          prose             | a list of parts                          | bill.format 0 ''
          another JSON      | {"spdxVersion": "SPDX-2.3"}              | bill.format 0 /bomFormat
          another XML       | <project/>                               | bill.format 1 /project
          an old version    | {"bomFormat":"CycloneDX","specVersion":"1.1","components":[]} | bill.version 0 /specVersion
          no components     | {"bomFormat":"CycloneDX","specVersion":"1.4"} | bill.empty 0 ''
          a torn end        | {"bomFormat":"CycloneDX","components":[  | bill.syntax 1 /components
          more after it     | {"bomFormat":"CycloneDX"} {}             | bill.syntax 1 ''
          a name twice      | {"bomFormat":"x","bomFormat":"CycloneDX"} | bill.syntax 1 /bomFormat
          an unclosed tag   | <bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components> | bill.syntax 1 /bom/components
          """)
  void aFileThatIsNoBillIsRefusedAsAWhole(String what, String text, String expected) {
    assertThat(refusal(text)).as(what).isEqualTo(expected.replace("''", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE bom>",
        "<!DOCTYPE bom SYSTEM \"file:///etc/passwd\">",
        "<!DOCTYPE bom [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]>",
        "<!DOCTYPE bom [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>"
      })
  void aDocumentTypeIsRefusedUnread(String doctype) {
    String bill = Bills.XML.replace("?>\n", "?>\n" + doctype + "\n");
    assertThat(refusal(bill)).startsWith("bill.doctype 2");
  }

  @Test
  void anEntityOfItsOwnIsRefused() {
    String bill = Bills.XML.replace("harbour router", "harbour &secret; router");
    assertThat(refusal(bill)).matches("bill\\.(doctype|syntax) 7 .*");
  }

  @Test
  void aBillInAnotherEncodingIsRefusedAtTheFirstWrongByte() {
    byte[] bytes =
        json("\"components\": [{\"name\": \"\u00e9\"}]").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(BillReader.read("bill", bytes).problems().getFirst().line(Language.EN))
        .startsWith("bill:2:26: [bill.encoding]");
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 5_000, 200_000})
  void deepNestingIsRefusedAndNotFollowed(int depth) {
    String part = "{\"name\": \"x\", \"components\": [";
    assertThat(refusal(json("\"components\": [" + part.repeat(depth) + "]}".repeat(depth) + "]")))
        .startsWith("bill.limit.depth");
    String open = "<components><component><name>x</name>";
    String xml = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.5\">" + open.repeat(depth);
    assertThat(refusal(xml)).startsWith("bill.limit.depth");
    assertThat(refusal(json("\"licenses\": " + "[".repeat(depth * 2))))
        .startsWith("bill.limit.depth");
  }

  @Test
  void aChainOfDependenciesBeyondTheLimitIsRefused() {
    assertThat(read(chain(200))).isInstanceOf(Checked.Sound.class);
    assertThat(refusal(chain(202))).startsWith("bill.limit.tiers");
  }

  private static String chain(int length) {
    String parts =
        IntStream.range(0, length)
            .mapToObj(i -> "{\"bom-ref\": \"" + i + "\", \"name\": \"p" + i + "\"}")
            .collect(Collectors.joining(",\n"));
    String ways =
        IntStream.range(1, length)
            .mapToObj(i -> "{\"ref\": \"" + (i - 1) + "\", \"dependsOn\": [\"" + i + "\"]}")
            .collect(Collectors.joining(",\n"));
    return json("\"components\": [" + parts + "],\n\"dependencies\": [" + ways + "]");
  }

  @Test
  void aNameBeyondMeasureIsToldAndNotKept() {
    Bill bill =
        read(json("\"components\": [{\"name\": \"x\", \"author\": \"" + "y".repeat(1001) + "\"}]"))
            .orThrow();
    assertThat(problems(bill)).containsExactly("bill.long 2 /components/0/author");
    assertThat(bill.parts().getFirst().inRole("maker")).isEmpty();
  }

  @Test
  void moreThanTheMostPartsAreRefused() {
    String parts = "{\"name\":\"x\"},".repeat(100_000);
    assertThat(read(json("\"components\": [" + parts.substring(0, parts.length() - 1) + "]")))
        .isInstanceOf(Checked.Sound.class);
    assertThat(refusal(json("\"components\": [" + parts + "{\"name\":\"x\"}]")))
        .startsWith("bill.limit.parts");
  }

  @Test
  void allPartsOfABillOfTenThousandAreRead() {
    List<String> xml =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "<component><name>p" + i + "</name></component>\n")
            .toList();
    Bill bill =
        read("<bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"><components>"
                + String.join("", xml)
                + "</components></bom>")
            .orThrow();
    assertThat(bill.parts()).hasSize(10_000);
    assertThat(bill.parts().getLast().place().line()).isEqualTo(10_000);
  }
}
