package org.sekisho.proof;

import org.sekisho.terms.Text;

/** What is checked of every question in every slice. */
public enum Check {
  ANSWERED(Text.of("every matter gets an answer", "すべての案件に答えがあること")),
  AGREED(Text.of("no two answers disagree", "答えが互いに食い違わないこと")),
  ALIVE(Text.of("every rule can fire", "どの規則も適用され得ること")),
  NEEDED(Text.of("no rule is redundant", "どの規則も余分でないこと"));

  private final Text title;

  Check(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }
}
