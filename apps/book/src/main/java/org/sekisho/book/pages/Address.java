package org.sekisho.book.pages;

import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Language;

/**
 * Where a page stands in the book, without its language: {@code jp-inward-investment/listed}. The
 * address of a rule is the one that decisions print.
 */
public record Address(String path) {

  static final Address START = new Address("index");
  static final Address CALENDAR = new Address("calendar");
  static final Address SEARCH = new Address("search");

  static Address of(Regime regime) {
    return new Address(regime.id() + "/index");
  }

  static Address of(Regime regime, Rule rule) {
    return new Address(regime.id() + "/" + rule.id());
  }

  static Address ofGate(String gate) {
    return new Address("gates/" + gate);
  }

  /** The file of the page in a language, below the folder of the book. */
  public String file(Language language) {
    return path + "." + language.code() + ".html";
  }

  /** The way from this page to a file below the folder of the book. */
  String to(String file) {
    return "../".repeat((int) path.chars().filter(sign -> sign == '/').count()) + file;
  }

  String to(Address other, Language language) {
    return to(other.file(language));
  }
}
