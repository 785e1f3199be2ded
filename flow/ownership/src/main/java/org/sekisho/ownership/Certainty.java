package org.sekisho.ownership;

import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/**
 * How certain a verdict is: it holds whatever the shares that are not exactly known turn out to be,
 * or for some of what they can be, or for none.
 */
public enum Certainty {
  CERTAIN(Text.of("certain", "確実"), Truth.YES),
  POSSIBLE(Text.of("possible", "可能性あり"), Truth.UNKNOWN),
  NO(Text.of("no", "該当しない"), Truth.NO);

  private final Text title;
  private final Truth truth;

  Certainty(Text title, Truth truth) {
    this.title = title;
    this.truth = truth;
  }

  public Text title() {
    return title;
  }

  /** The verdict as a fact for a gate. */
  public Truth truth() {
    return truth;
  }

  public static Certainty of(boolean atLeast, boolean atMost) {
    return atLeast ? CERTAIN : atMost ? POSSIBLE : NO;
  }
}
