package org.sekisho.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterReader;
import org.sekisho.matter.MatterWriter;
import org.sekisho.terms.Language;

class ProofTest {

  @Test
  void aSoundRegimeIsProved() {
    ProofReport report = Toys.prove("sound");
    assertThat(report.findings()).isEmpty();
    assertThat(report.isProved()).isTrue();
    assertThat(report.slices()).hasSize(1);
    assertThat(report.queries()).isPositive();
  }

  @Test
  void theForgottenBoundaryIsAGap() {
    ProofReport report = Toys.prove("gap");
    assertThat(report.isProved()).isFalse();
    assertThat(report.findings()).singleElement().isInstanceOf(Finding.Gap.class);
    assertThat(matter(report.findings().getFirst()))
        .isEqualTo(
            """
            gate: barrier
            title: {en: "no rule answers passage", ja: "passageに答える規定がない"}
            date: 2020-01-01
            answers:
              cargo.share: 1 %
            """);
  }

  @Test
  void exceptionsThatMeetAndDisagreeAreAConflict() {
    ProofReport report = Toys.prove("conflict");
    assertThat(report.isProved()).isFalse();
    assertThat(report.findings().stream().filter(Finding::fails))
        .singleElement()
        .isInstanceOf(Finding.Conflict.class);
    Witness witness = report.findings().getFirst().witness().orElseThrow();
    assertThat(witness.fires()).extracting(Rule::id).containsExactly("armed", "horses");
    assertThat(witness.matter().answers())
        .containsOnlyKeys("traveller.armed", "cargo.share", "cargo.horses");
  }

  @Test
  void anExceptionAgainstWhatTheGateAssumesIsDead() {
    assertThat(Toys.prove("dead").findings())
        .anySatisfy(finding -> {
          assertThat(finding).isInstanceOf(Finding.Dead.class);
          assertThat(finding.rules()).extracting(Rule::id).containsExactly("armed_pilgrim");
          assertThat(((Finding.Dead) finding).crowdedOut()).isFalse();
        });
  }

  @Test
  void aRuleWhoseExceptionsLeaveNothingIsDead() {
    assertThat(Toys.prove("dead").findings())
        .anySatisfy(finding -> {
          assertThat(finding).isInstanceOf(Finding.Dead.class);
          assertThat(finding.rules()).extracting(Rule::id).containsExactly("armed");
          assertThat(((Finding.Dead) finding).crowdedOut()).isTrue();
        });
  }

  @Test
  void aRedundantRuleIsToldAndDoesNotFail() {
    ProofReport report = Toys.prove("redundant");
    assertThat(report.isProved()).isTrue();
    assertThat(report.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding).isInstanceOf(Finding.Redundant.class);
          assertThat(finding.rules()).extracting(Rule::id).containsExactly("pilgrim");
        });
  }

  @Test
  void aSolverThatGivesUpProvesNothing() {
    ProofReport report =
        Proof.prove(Toys.regime("sound"), Toys.KNOWN, new Effort(1), Progress.silent()).orThrow();
    assertThat(report.isProved()).isFalse();
    assertThat(report.findings()).isNotEmpty().allMatch(Finding.Inconclusive.class::isInstance);
    assertThat(ProofText.of(report, Language.EN))
        .contains("[inconclusive] passage: not settled whether every matter gets an answer; ")
        .contains("the solver gave up within 1 steps");
  }

  @Test
  void aWitnessIsReadBackAsAMatter() {
    Witness witness = Toys.prove("conflict").findings().getFirst().witness().orElseThrow();
    byte[] written = MatterWriter.write(witness.matter()).getBytes(UTF_8);
    Matter back = MatterReader.read(Toys.gates(), "witness.yaml", written).orThrow();
    assertThat(back.answers()).isEqualTo(witness.matter().answers());
    assertThat(back.date()).isEqualTo(witness.matter().date());
  }

  @Test
  void everySliceIsReportedAsSoonAsItIsProved() {
    List<String> told = new ArrayList<>();
    Proof.prove(
        Toys.regime("threshold"),
        Toys.KNOWN,
        (slice, done, all) -> told.add(slice.days() + " " + done + "/" + all));
    assertThat(told).containsExactly("2020-01-01..2020-12-31 1/2", "2021-01-01.. 2/2");
  }

  @Test
  void theReportTellsAConflictInBothLanguages() {
    ProofReport report = Toys.prove("conflict");
    assertThat(ProofText.of(report, Language.EN))
        .startsWith("conflict: not proved. 1 to mend, as known on " + Toys.KNOWN + "\n")
        .contains("[conflict] passage: `armed` and `horses` fire together and disagree\n")
        .contains("`armed` The armed ask for leave (Edict on barriers 2): ask for permission\n")
        .contains("  traveller.armed: yes\n");
    assertThat(ProofText.of(report, Language.JA))
        .startsWith("conflict：証明できません。")
        .contains("［抵触］passage：`armed`と`horses`が同時に適用され、効果が異なります\n")
        .contains("`armed` 武器を携える者は許可を要する（関所定書第2条）：許可申請\n");
  }

  @Test
  void theReportOfASoundRegimeSaysSoFirst() {
    ProofReport report = Toys.prove("sound");
    assertThat(ProofText.of(report, Language.EN)).startsWith("sound: proved. ");
    assertThat(ProofText.of(report, Language.JA)).startsWith("sound：証明済み。");
  }

  private static String matter(Finding finding) {
    return MatterWriter.write(finding.witness().orElseThrow().matter());
  }
}
