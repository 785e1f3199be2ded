package org.sekisho.server.gatehouse;

import java.util.List;
import java.util.Locale;
import org.sekisho.terms.Language;

/** The language that a client would rather read, by Accept-Language of RFC 9110. */
final class Tongue {

  private static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.JAPANESE);
  private static final int LONGEST = 200;

  private Tongue() {}

  static Language of(String header) {
    if (header.isBlank() || header.length() > LONGEST) {
      return Language.EN;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(header), KNOWN);
      return Locale.JAPANESE.equals(best) ? Language.JA : Language.EN;
    } catch (IllegalArgumentException unreadable) {
      return Language.EN;
    }
  }
}
