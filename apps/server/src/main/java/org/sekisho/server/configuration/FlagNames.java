package org.sekisho.server.configuration;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The keys that have a flag, and how it is called. */
public final class FlagNames {

  private static final Map<Key, String> NAMES =
      new EnumMap<>(
          Map.of(
              Key.PORT, "port",
              Key.ADDRESS, "address",
              Key.DATA, "data",
              Key.DATABASE_URL, "database-url",
              Key.LISTS, "list",
              Key.HOME, "home",
              Key.GATES, "gates",
              Key.REGIMES, "regimes",
              Key.RATE, "rate",
              Key.TRACES, "traces"));

  private FlagNames() {}

  static String of(Key key) {
    return find(key).orElseThrow();
  }

  /** The flag without its two hyphens, or nothing where a key has none. */
  public static Optional<String> find(Key key) {
    return Optional.ofNullable(NAMES.get(key));
  }
}
