package org.sekisho.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.law.pack.Rule;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;
import org.sekisho.terms.Language;

class ShippedRegimesTest {

  private static final String RULES = "rules/share-acquisition.yaml";

  private static final SortedMap<String, Folder> FOLDERS =
      Shelf.onClassPath("regimes", RegimeReader.FILE);
  private static final SortedMap<String, Gate> GATES =
      GateReader.readAll(Shelf.onClassPath("gates", GateReader.FILE)).orThrow();

  static Stream<String> regimes() {
    return FOLDERS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("regimes")
  void everySliceIsProved(String regime) {
    ProofReport report = prove(folder(regime));
    assertThat(report.isProved()).as(ProofText.of(report, Language.EN)).isTrue();
    assertThat(report.slices()).isNotEmpty();
  }

  @Test
  void withoutItsCarveOutTheGeneralRuleOnAcquisitionsMeetsTheSpecialOne() {
    ProofReport report =
        last(Toys.edited(investment(), RULES, "&& !term.specified_acquisition", ""));
    assertThat(report.isProved()).isFalse();
    Finding conflict = only(report, Finding.Conflict.class);
    assertThat(conflict.rules())
        .extracting(Rule::id)
        .containsExactly("acquisition", "specified_acquisition_notified");
    assertThat(ProofText.of(report, Language.EN))
        .contains("fire together and disagree")
        .contains("act.kind: ");
  }

  @Test
  void aGeneralRuleThatIsNarrowedLeavesAGapThatAMatterShows() {
    ProofReport report =
        last(
            Toys.edited(
                investment(),
                RULES,
                "term.bound_investor && act.kind in set.acquisitions",
                "term.bound_investor && act.kind == 'unlisted_shares'"));
    assertThat(report.isProved()).isFalse();
    Witness witness = only(report, Finding.Gap.class).witness().orElseThrow();
    assertThat(witness.fires()).isEmpty();
    assertThat(witness.matter().answers()).containsKey("act.kind");
  }

  private static Finding only(ProofReport report, Class<? extends Finding> kind) {
    return report.slices().getLast().findings().stream()
        .filter(kind::isInstance)
        .findFirst()
        .orElseThrow();
  }

  private static Folder investment() {
    return folder("jp-inward-investment");
  }

  private static Folder folder(String regime) {
    return Optional.ofNullable(FOLDERS.get(regime)).orElseThrow();
  }

  private static ProofReport prove(Folder folder) {
    return Toys.prove(RegimeReader.read(folder, GATES).orThrow());
  }

  /** The proof of the last slice only: a mistake that shows there needs no other. */
  private static ProofReport last(Folder folder) {
    Regime regime = RegimeReader.read(folder, GATES).orThrow();
    LawInForce law = LawInForce.slices(regime, Toys.KNOWN).orThrow().getLast();
    return new ProofReport(regime, Toys.KNOWN, List.of(SliceProver.prove(law, Effort.USUAL)));
  }
}
