package org.sekisho.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sekisho.terms.Truth.NO;
import static org.sekisho.terms.Truth.UNKNOWN;
import static org.sekisho.terms.Truth.YES;

import org.junit.jupiter.api.Test;

class TruthTest {

  @Test
  void andIsYesOnlyWhereBothAreAndNoWhereEitherIs() {
    assertThat(YES.and(YES)).isEqualTo(YES);
    assertThat(YES.and(UNKNOWN)).isEqualTo(UNKNOWN);
    assertThat(UNKNOWN.and(UNKNOWN)).isEqualTo(UNKNOWN);
    for (Truth truth : Truth.values()) {
      assertThat(NO.and(truth)).isEqualTo(NO);
    }
  }

  @Test
  void deMorgansLawsHoldForAllThreeValues() {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
      }
    }
  }

  @Test
  void andAndOrCommuteAssociateAndDistribute() {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        for (Truth c : Truth.values()) {
          assertThat(a.and(b.and(c))).isEqualTo(a.and(b).and(c));
          assertThat(a.or(b.or(c))).isEqualTo(a.or(b).or(c));
          assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
          assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
        }
      }
    }
  }

  @Test
  void notTwiceIsNothingAndUnknownStaysUnknown() {
    for (Truth truth : Truth.values()) {
      assertThat(truth.not().not()).isEqualTo(truth);
    }
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
  }

  @Test
  void theExcludedMiddleDoesNotHold() {
    assertThat(UNKNOWN.or(UNKNOWN.not())).isEqualTo(UNKNOWN);
  }
}
