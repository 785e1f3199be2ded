package org.sekisho.decision.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sekisho.decision.Verdict;
import org.sekisho.terms.Outcome;

class StrictestTest {

  private static Verdict decided(Outcome outcome) {
    return new Verdict.Decided(outcome);
  }

  private static Verdict open(Outcome first, Outcome... others) {
    return new Verdict.Undecided(new TreeSet<>(EnumSet.of(first, others)));
  }

  /** Every verdict there is. */
  static List<Verdict> all() {
    List<Verdict> all = new ArrayList<>();
    all.add(new Verdict.OutOfScope());
    all.add(new Verdict.Unanswered(false));
    all.add(new Verdict.Unanswered(true));
    for (int set = 1; set < 1 << Outcome.values().length; set++) {
      TreeSet<Outcome> outcomes = new TreeSet<>();
      for (Outcome outcome : Outcome.values()) {
        if ((set >> outcome.ordinal() & 1) == 1) {
          outcomes.add(outcome);
        }
      }
      all.add(outcomes.size() == 1 ? decided(outcomes.first()) : new Verdict.Undecided(outcomes));
    }
    return all;
  }

  @Test
  void oneForbiddenPartForbidsTheWholeWhateverIsOpen() {
    for (Verdict other : all()) {
      assertThat(Strictest.of(decided(Outcome.FORBIDDEN), other))
          .isEqualTo(decided(Outcome.FORBIDDEN));
    }
  }

  @Test
  void whatIsOpenStaysOpenAboveWhatIsCertain() {
    assertThat(Strictest.of(open(Outcome.FREE, Outcome.FORBIDDEN), decided(Outcome.LICENSE)))
        .isEqualTo(open(Outcome.LICENSE, Outcome.FORBIDDEN));
    assertThat(Strictest.of(open(Outcome.FREE, Outcome.REPORT), decided(Outcome.LICENSE)))
        .isEqualTo(decided(Outcome.LICENSE));
  }

  @Test
  void whatWasNotWhollyReadMayBeAnythingWorse() {
    assertThat(Strictest.orWorse(decided(Outcome.LICENSE)))
        .isEqualTo(open(Outcome.LICENSE, Outcome.FORBIDDEN));
    assertThat(Strictest.orWorse(decided(Outcome.FORBIDDEN))).isEqualTo(decided(Outcome.FORBIDDEN));
    assertThat(Strictest.orWorse(new Verdict.OutOfScope()))
        .isEqualTo(open(Outcome.FREE, Outcome.values()));
  }

  @Test
  void neitherOrderNorRepetitionNorGroupingChangesAnything() {
    for (Verdict a : all()) {
      assertThat(Strictest.of(a, a)).isEqualTo(a);
      for (Verdict b : all()) {
        Verdict both = Strictest.of(a, b);
        assertThat(Strictest.of(b, a)).isEqualTo(both);
        for (Verdict c : all()) {
          if (!Strictest.of(both, c).equals(Strictest.of(a, Strictest.of(b, c)))) {
            assertThat(Strictest.of(both, c)).isEqualTo(Strictest.of(a, Strictest.of(b, c)));
          }
        }
      }
    }
  }
}
