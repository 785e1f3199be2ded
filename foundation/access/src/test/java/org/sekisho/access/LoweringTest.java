package org.sekisho.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Lowering is an act of two. */
class LoweringTest {

  private static final Label SECRET = Label.of(Level.US_SECRET);
  private static final Label CONTROLLED = SECRET.join(new LabelDraft().originator("US").label());

  private static Checked<Lowering> lowering(Label from, Label to, String one, String two) {
    return Lowering.of(
        new Lowering.Proposal(from, to, one, two, "declassified", RandomLabels.DAY, Set.of()));
  }

  private static List<String> codes(Checked<Lowering> refused) {
    return refused.problems().stream().map(Problem::code).toList();
  }

  @Test
  void twoDifferentPeopleLowerALabel() {
    assertThat(lowering(SECRET, Label.PUBLIC, "sato", "suzuki").orThrow().act().to())
        .isEqualTo(Label.PUBLIC);
  }

  @Test
  void oneAloneDoesNotEvenUnderAnotherSpelling() {
    assertThat(codes(lowering(SECRET, Label.PUBLIC, "sato", " Sato")))
        .containsExactly("access.lowering.same_person");
    assertThat(codes(lowering(SECRET, Label.PUBLIC, "sato", "")))
        .containsExactly("access.lowering.person");
  }

  @Test
  void whatIsNotLowerIsNoLowering() {
    for (Label to : List.of(SECRET, Label.of(Level.US_TOP_SECRET), Label.of(Level.UK_OFFICIAL))) {
      assertThat(codes(lowering(SECRET, to, "sato", "suzuki")))
          .containsExactly("access.lowering.not_lower");
    }
  }

  @Test
  void theControlOfAnOriginatorEndsWithTheirConsent() {
    assertThat(codes(lowering(CONTROLLED, SECRET, "sato", "suzuki")))
        .containsExactly("access.lowering.originator");
    Lowering.Proposal agreed =
        new Lowering.Proposal(
            CONTROLLED, SECRET, "sato", "suzuki", "agreed", RandomLabels.DAY, Set.of("US"));
    assertThat(Lowering.of(agreed).problems()).isEmpty();
  }

  @Test
  void everyReasonForRefusalIsToldAtOnce() {
    Lowering.Proposal bad =
        new Lowering.Proposal(SECRET, SECRET, "a", "a", " ", RandomLabels.DAY, Set.of());
    assertThat(codes(Lowering.of(bad))).hasSize(3);
  }
}
