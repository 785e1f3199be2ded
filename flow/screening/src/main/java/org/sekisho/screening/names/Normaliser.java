package org.sekisho.screening.names;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.terms.ContentHash;

/**
 * Makes names comparable, the same way on both sides. Pure: the same name gives the same readings.
 * Safe for use by several threads.
 */
public final class Normaliser {

  /** Raised when the code changes what it makes of a name. */
  private static final String CODE = "3";

  private static final char EAST_ASIAN = '\u2e80';

  private Normaliser() {}

  /** Tells two normalisers apart that could read a name differently. */
  public static String version() {
    return Version.TEXT;
  }

  private static final class Version {
    private static final String TEXT = CODE + "-" + hash();

    private static String hash() {
      StringBuilder all = new StringBuilder();
      Tables.ALL.forEach(table -> all.append(table).append('\n').append(Tables.text(table)));
      return ContentHash.of(all.toString()).brief();
    }
  }

  public static Name read(String written, Subject subject) {
    String cleaned = Cleaning.clean(written);
    List<Reading> readings = new ArrayList<>();
    if (isAlphabetic(cleaned)) {
      alphabetic(cleaned, subject, readings);
    } else if (cleaned.chars().anyMatch(letter -> Hangul.isSyllable((char) letter))) {
      HangulReader.read(cleaned, subject, readings);
    } else if (cleaned.codePoints().anyMatch(Normaliser::isHanOrKana)) {
      HanReader.read(cleaned, subject, readings);
    } else {
      alphabetic(cleaned, subject, readings);
    }
    readings.removeIf(reading -> reading.parts().isEmpty());
    return new Name(written, readings);
  }

  /** Whether no letter stands where Han, kana and hangul begin, or behind it. */
  private static boolean isAlphabetic(String cleaned) {
    for (int i = 0; i < cleaned.length(); i++) {
      if (cleaned.charAt(i) >= EAST_ASIAN) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHanOrKana(int point) {
    return point >= EAST_ASIAN
        && (Character.isIdeographic(point) || (point < 0x3100 && Kana.isKana((char) point)));
  }

  private static void alphabetic(String cleaned, Subject subject, List<Reading> readings) {
    switch (subject) {
      case PERSON -> PersonReader.read(cleaned, readings);
      case ORGANISATION, CRAFT -> OrganisationReader.read(cleaned, subject, readings);
      case UNKNOWN -> {
        OrganisationReader.read(cleaned, Subject.ORGANISATION, readings);
        PersonReader.read(cleaned, readings);
      }
    }
  }
}
