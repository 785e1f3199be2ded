package org.sekisho.documents;

import java.util.Locale;
import java.util.Optional;

/** The words people write for yes and no in a document. */
public final class YesNo {

  private YesNo() {}

  public static Optional<Boolean> of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yes", "true", "はい" -> Optional.of(true);
      case "no", "false", "いいえ" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
