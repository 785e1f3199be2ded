package org.sekisho.casework.clearance.acts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The records that a sealed interface permits, by the word that names each in a document. */
final class Kinds {

  private Kinds() {}

  /** {@code ConsentRefused} is written {@code consent_refused}. */
  static String word(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  static Map<String, Class<?>> of(Class<?> sealed) {
    Map<String, Class<?>> words = new TreeMap<>();
    leaves(sealed).forEach(leaf -> words.put(word(leaf), leaf));
    return words;
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Kinds::leaves)
        : Stream.of(type);
  }
}
