package org.sekisho.terms;

import java.util.Locale;

/** What the law answers to a matter, the least burden first. The overall outcome is the worst. */
public enum Outcome {
  FREE(Text.of("free", "手続不要")),
  REPORT(Text.of("report afterwards", "事後報告")),
  NOTIFY(Text.of("notify first and wait", "事前届出")),
  LICENSE(Text.of("ask for permission", "許可申請")),
  FORBIDDEN(Text.of("forbidden", "禁止"));

  private final Text title;

  Outcome(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  /** The word used in files and in the API. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Outcome worse(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
