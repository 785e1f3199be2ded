package org.sekisho.terms;

import java.util.Locale;

/** How well a statement of law has been checked against its source. */
public enum Confidence {
  HIGH(Text.of("read in the statute or in several sources", "条文又は複数の資料で確認済み")),
  MEDIUM(Text.of("one secondary source", "二次資料一件による")),
  LOW(Text.of("needs a legal check", "法的確認が必要"));

  private final Text title;

  Confidence(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  /** The word used in files and in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
