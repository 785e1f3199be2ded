package org.sekisho.proof;

import org.sekisho.terms.Text;

/** What is checked of every question in every slice. */
public enum Check {
  ANSWERED(Text.of("every matter gets an answer", "全ての案件に適用される規定があること")),
  AGREED(Text.of("no two answers disagree", "規定が互いに抵触しないこと")),
  ALIVE(Text.of("every rule can fire", "全ての規定が適用され得ること")),
  NEEDED(Text.of("no rule is redundant", "重複する規定がないこと"));

  private final Text title;

  Check(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }
}
