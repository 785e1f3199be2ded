package org.sekisho.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.terms.Text;

/** The three sides that meet at the checkpoint. */
public enum Side {
  BUSINESS(Text.of("business", "事業者")),
  BUREAUCRACY(Text.of("bureaucracy", "行政")),
  POLITICS(Text.of("politics", "政治"));

  private final Text title;

  Side(Text title) {
    this.title = title;
  }

  public Text title() {
    return title;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Side> ofCode(String code) {
    return Arrays.stream(values()).filter(side -> side.code().equals(code)).findFirst();
  }
}
