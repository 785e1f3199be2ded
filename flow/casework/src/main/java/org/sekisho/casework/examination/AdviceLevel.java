package org.sekisho.casework.examination;

import java.util.Locale;
import org.sekisho.terms.Text;

/** For whom advice speaks: one officer, then the unit, then all of them together. */
public enum AdviceLevel {
  OFFICER(Text.of("officer", "担当官")),
  UNIT(Text.of("unit", "部局")),
  FINAL(Text.of("final", "最終"));

  private final Text title;

  AdviceLevel(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
