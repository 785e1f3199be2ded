package org.sekisho.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

class MatterReaderTest {

  private static final String HEAD = "gate: toll\ntitle: A crossing\ndate: 2020-06-07\nanswers:\n";

  private static Checked<Matter> read(String yaml) {
    return MatterReader.read(TollGate.gates(), "m.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String yaml) {
    Checked<Matter> read = read(yaml);
    assertThat(read).isInstanceOf(Checked.Broken.class);
    return read.problems().stream().map(MatterReaderTest::brief).toList();
  }

  private static String brief(Problem problem) {
    return problem.code() + " " + problem.place().line() + ":" + problem.place().column();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an unknown fact           | traveller.hat: yes              | matter.fact.unknown 5:18
          an unknown word           | traveller.kind: pilgrim         | matter.value 5:19
          a word for a truth        | traveller.armed: perhaps        | matter.value 5:20
          a list for a value        | traveller.armed: [yes, no]      | matter.value 5:20
          an impossible date        | pass.issued: 2021-02-29         | matter.value 5:16
          a share above the range   | load.gold: 50.0001 %            | matter.value 5:14
          a share without a sign    | load.gold: 5                    | matter.value 5:14
          a share below nothing     | load.gold: -1 %                 | matter.value 5:14
          a number above the range  | load.weight: 20001              | matter.value 5:16
          a number with a fraction  | load.weight: 1.5                | matter.value 5:16
          a number beyond 64 bits   | load.weight: 99999999999999999999 | matter.value 5:16
          a country that is none    | traveller.country: XX           | matter.value 5:22
          a country in small letters | traveller.country: jp          | matter.value 5:22
          """)
  void anAnswerThatIsNoneIsToldAtItsPlace(String what, String answer, String expected) {
    assertThat(problems(HEAD + "  " + answer + "\n")).as(what).containsExactly(expected);
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    assertThat(
            problems(
                """
                gate: toll
                date: 2021-02-29
                answers:
                  traveller.kind: pilgrim
                  load.gold: 51 %
                  load.gold: 1 %
                colour: red
                """))
        // A name that stands twice stops the reading: which of the two would count?
        .containsExactly("document.key.twice 6:3");
    assertThat(
            problems(
                """
                gate: toll
                date: 2021-02-29
                answers:
                  traveller.kind: pilgrim
                  load.gold: 51 %
                colour: red
                """))
        .containsExactly(
            "document.field.missing 1:1",
            "document.value 2:7",
            "matter.value 4:19",
            "matter.value 5:14",
            "document.field.unknown 6:1");
  }

  @Test
  void aMistypedFactIsAnsweredWithTheOneItMayMean() {
    Problem problem = read(HEAD + "  traveller.amred: yes\n").problems().getFirst();
    assertThat(problem.help().en()).contains("`traveller.armed`");
    assertThat(problem.help().ja()).contains("`traveller.armed`");
  }

  @Test
  void anUnknownGateIsToldAndNothingElseIsGuessed() {
    assertThat(problems("gate: tolls\ntitle: x\ndate: 2020-01-01\nanswers: {a: b}\n"))
        .containsExactly("matter.gate.unknown 1:1");
  }

  @Test
  void whatNobodyKnowsIsNotWhatNobodyWasAsked() {
    Matter matter = read(HEAD + "  traveller.armed: unknown\n").orThrow();
    assertThat(matter.answers()).containsEntry("traveller.armed", new Answer.DontKnow());
    assertThat(matter.answers()).doesNotContainKey("load.gold");
  }

  @Test
  void yesAndNoMayBeWrittenInJapanese() {
    Matter matter = read(HEAD + "  traveller.armed: はい\n").orThrow();
    assertThat(matter.answers()).containsEntry("traveller.armed", new Answer.Known(1));
  }

  @Test
  void theEndsOfARangeBelongToIt() {
    Matter matter = read(HEAD + "  load.gold: 50 %\n  load.weight: 20_000\n").orThrow();
    assertThat(matter.answers())
        .containsEntry("load.gold", new Answer.Known(500_000))
        .containsEntry("load.weight", new Answer.Known(20_000));
  }
}
