package org.sekisho.book.pages;

import org.sekisho.law.pack.Regime;
import org.sekisho.matter.FactType;
import org.sekisho.terms.Text;

/** The jurisdiction of a regime by its name: a country, or a union of countries. */
final class Jurisdictions {

  private Jurisdictions() {}

  static Text name(Regime regime) {
    String code = regime.jurisdiction();
    if (code.equals("EU")) {
      return Text.of("European Union", "欧州連合");
    }
    if (code.equals("NATO")) {
      return Text.of("North Atlantic Treaty Organization", "北大西洋条約機構");
    }
    FactType country = new FactType.Country();
    return country.parse(code).map(country::show).orElse(Text.same(code));
  }
}
