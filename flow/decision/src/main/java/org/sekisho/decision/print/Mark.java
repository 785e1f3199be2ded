package org.sekisho.decision.print;

import org.sekisho.terms.Text;
import org.sekisho.terms.Truth;

/** How a line stands: a sign for the eye and a word for the ear. */
public enum Mark {
  NONE("·", Text.same("")),
  HOLDS("✓", Text.of("holds", "該当")),
  FAILS("✗", Text.of("does not hold", "非該当")),
  OPEN("?", Text.of("not known", "未確認"));

  private final String sign;
  private final Text word;

  Mark(String sign, Text word) {
    this.sign = sign;
    this.word = word;
  }

  public String sign() {
    return sign;
  }

  public Text word() {
    return word;
  }

  static Mark of(Truth truth) {
    return switch (truth) {
      case YES -> HOLDS;
      case NO -> FAILS;
      case UNKNOWN -> OPEN;
    };
  }
}
