package org.sekisho.law.words;

import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/**
 * Where a rule stands in the law book: an address that does not change with the build, the day or
 * the language, relative to the folder that holds the book.
 */
public final class LawBookAddress {

  private static final String BOOK = "law-book";

  private LawBookAddress() {}

  /** {@code law-book/<regime>/<rule>}. */
  public static String of(Regime regime, Rule rule) {
    return of(regime, rule.id());
  }

  /** The address of the rule of a regime with this id. */
  public static String of(Regime regime, String rule) {
    return BOOK + "/" + regime.id() + "/" + rule;
  }

  /** The file of the page in each language: {@code law-book/<regime>/<rule>.ja.html}. */
  public static Text page(String address) {
    return Text.of(page(address, Language.EN), page(address, Language.JA));
  }

  private static String page(String address, Language language) {
    return address + "." + language.code() + ".html";
  }
}
