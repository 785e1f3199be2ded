package org.sekisho.screening.names;

import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts made last: names share most of their words, and lists take less memory where equal
 * parts are one. What is kept changes no answer.
 */
final class KnownParts {

  private static final int KEPT = 60_000;
  private static final ConcurrentHashMap<Word.Use, Part> PARTS = new ConcurrentHashMap<>();

  private KnownParts() {}

  static Part of(Word.Use use) {
    Part known = PARTS.get(use);
    if (known != null) {
      return known;
    }
    if (PARTS.mappingCount() >= KEPT) {
      PARTS.clear();
    }
    Part made = Part.made(use);
    PARTS.put(use, made);
    return made;
  }
}
