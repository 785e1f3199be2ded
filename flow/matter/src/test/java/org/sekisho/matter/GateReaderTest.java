package org.sekisho.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

class GateReaderTest {

  private static List<String> problems(String gate) {
    Checked<Gate> read = GateReader.read(TollGate.folder(gate));
    assertThat(read).isInstanceOf(Checked.Broken.class);
    return read.problems().stream()
        .map(each -> each.code() + " " + each.place().line() + ":" + each.place().column())
        .toList();
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gate: toll             | gate: bridge               | gate.name 1:1
          type: yes-no           | type: truth                | gate.word 16:27
          id: traveller.armed    | id: armed                  | gate.fact.id 16:6
          id: load.gold          | id: load.weight            | gate.fact.twice 19:6
          role: traveller        | role: host                 | gate.word 7:5
          stated_by: [business]  | stated_by: [spirits]       | gate.word 15:5
          id: merchant           | id: monk                   | gate.value.twice 14:9
          max: 50 %              | max: half                  | gate.word 18:44
          max: 20000             | max: many                  | document.value 19:60
          """)
  void whatIsWrongIsToldAtItsPlace(String sound, String broken, String expected) {
    assertThat(TollGate.GATE).contains(sound);
    assertThat(problems(TollGate.GATE.replaceFirst(Pattern.quote(sound), broken)))
        .containsExactly(expected);
  }

  private static final String LISTED =
      "{id: a.b, type: yes-no, role: traveller, label: {en: a, ja: a}, question: {en: a, ja: a}, "
          + "found_by: [screening], found_as: listed, lists: [red], programmes: [ARMS]}";

  private static String listed(String sound, String broken) {
    assertThat(LISTED).contains(sound);
    return TollGate.GATE + "  - " + LISTED.replace(sound, broken) + "\n";
  }

  @Test
  void aFactFoundOnListsNamesThem() {
    Listing listing =
        GateReader.read(TollGate.folder(listed("ARMS", "ARMS")))
            .orThrow()
            .fact("a.b")
            .flatMap(FactDefinition::listing)
            .orElseThrow();
    assertThat(listing.lists()).containsExactly("red");
    assertThat(listing.counts(List.of("TRADE", "arms"))).isTrue();
    assertThat(listing.counts(List.of("TRADE"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type: yes-no           | type: country
          role: traveller,       | ''
          lists: [red]           | lists: []
          [screening]            | [ownership]
          found_as: listed,      | ''
          """)
  void aListingThatCannotBeFoundIsTold(String sound, String broken) {
    assertThat(problems(listed(sound, broken)))
        .singleElement()
        .asString()
        .startsWith("gate.listing 21:");
  }

  @Test
  void aGateWithoutItsFileIsTold() {
    assertThat(problems("")).containsExactly("document.empty 0:0");
  }

  @Test
  void theSlotsOfAGateAreItsFactsInOrder() {
    Gate gate = TollGate.gate();
    for (FactDefinition fact : gate.facts()) {
      assertThat(gate.factAt(fact.slot())).isEqualTo(fact);
    }
    assertThat(gate.fact("load.gold").orElseThrow().slot()).isEqualTo(3);
  }

  @Test
  void factsOfOtherFilesFollowInTheOrderInWhichTheyAreNamed() {
    Gate gate =
        GateReader.read(TollGate.with("facts_in: [later]\n", "facts/later.yaml", TollGate.LENGTH))
            .orThrow();
    assertThat(gate.facts().getLast().id()).isEqualTo("load.length");
    assertThat(gate.facts().getLast().slot()).isEqualTo(gate.facts().size() - 1);
  }

  @Test
  void aFileOfFactsThatIsMissingIsTold() {
    Checked<Gate> read =
        GateReader.read(TollGate.with("facts_in: [gone]\n", "facts/later.yaml", TollGate.LENGTH));
    assertThat(read.problems()).extracting(Problem::code).containsExactly("gate.word");
  }
}
