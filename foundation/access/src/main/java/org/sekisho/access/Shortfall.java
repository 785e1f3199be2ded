package org.sekisho.access;

import org.sekisho.terms.Text;

/**
 * The part of a label that a clearance does not satisfy. Names no compartment, group or originator,
 * so that a refusal tells nothing that the label hides.
 */
public enum Shortfall {
  LAPSED(Text.of("the clearance has lapsed or does not count yet", "適性評価等の有効期間外です")),
  LEVEL(Text.of("the clearance does not reach the level", "適性評価等が情報の区分に達していません")),
  COMPARTMENT(Text.of("a compartment is not open to the reader", "区画への登録がありません")),
  NATIONALITY(Text.of("it is not releasable to the reader's nation", "提供可能な国籍に該当しません")),
  PARTNER(
      Text.of(
          "the clearance counts by an agreement, and the information was not given to that state",
          "協定により認められる適性評価等ですが、当該国に提供された情報ではありません")),
  ORIGINATOR(Text.of("an originator has not consented", "作成機関の同意がありません")),
  CIRCLE(Text.of("it may not be shared so far", "共有範囲の外です")),
  NEED_TO_KNOW(Text.of("the reader is not among those who need to know", "知る必要のある者の範囲に含まれていません"));

  private final Text said;

  Shortfall(Text said) {
    this.said = said;
  }

  /** The reason as a reader is told it. */
  public Text said() {
    return said;
  }
}
