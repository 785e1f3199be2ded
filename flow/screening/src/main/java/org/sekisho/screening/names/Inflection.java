package org.sekisho.screening.names;

/** Slavic adjectives in organisations' names: their gender and case tell nothing. */
final class Inflection {

  private static final String[] FOLDED_ENDINGS = {
    "aia", "uia", "ugu", "imu", "ui", "ii", "na", "i", "a"
  };
  private static final String[] PLACE_ENDINGS = {
    "skaya", "skoye", "skogo", "skoy", "skiy", "skii", "skij", "skoe", "skaja", "sky", "ski"
  };

  private Inflection() {}

  /** A folded adjective with the ending -i, as the tables hold it. */
  static String masculine(String folded) {
    for (String ending : FOLDED_ENDINGS) {
      if (folded.endsWith(ending) && folded.length() - ending.length() > 3) {
        String stem = folded.substring(0, folded.length() - ending.length());
        return ending.equals("na") ? stem + "ni" : stem + "i";
      }
    }
    return folded;
  }

  /** The place an adjective is made from: {@code omskiy} is of Omsk, {@code tulskiy} of Tul(a). */
  static String place(String latin) {
    for (String ending : PLACE_ENDINGS) {
      if (latin.endsWith(ending) && latin.length() - ending.length() > 3) {
        return latin.substring(0, latin.length() - ending.length());
      }
    }
    return latin;
  }
}
