package org.sekisho.access;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * States, by ISO 3166-1 alpha-3 code or by the code of a coalition such as {@code FVEY}. Coalitions
 * stay as they are written, for their members change: meeting {@code FVEY} with {@code GBR} leaves
 * nobody, which is narrower than need be and never wider.
 */
public sealed interface Nations {

  /** No list: every nation. */
  record Every() implements Nations {}

  /** Those listed and no other. */
  record Only(SortedSet<String> codes) implements Nations {
    public Only {
      codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
      codes.forEach(Words::check);
    }
  }

  static Nations every() {
    return new Every();
  }

  static Nations none() {
    return new Only(Collections.emptySortedSet());
  }

  static Nations only(String... codes) {
    return new Only(new TreeSet<>(Set.of(codes)));
  }

  /** The nations on both lists. */
  default Nations meet(Nations other) {
    return switch (this) {
      case Every() -> other;
      case Only(SortedSet<String> mine) ->
          switch (other) {
            case Every() -> this;
            case Only(SortedSet<String> theirs) -> {
              SortedSet<String> both = new TreeSet<>(mine);
              both.retainAll(theirs);
              yield new Only(both);
            }
          };
    };
  }

  /** Whether every nation of the other list is on this one. */
  default boolean covers(Nations other) {
    return switch (this) {
      case Every() -> true;
      case Only(SortedSet<String> mine) ->
          other instanceof Only(SortedSet<String> theirs) && mine.containsAll(theirs);
    };
  }

  /** Whether somebody who counts under any of these codes is on the list. */
  default boolean admits(Set<String> codes) {
    return switch (this) {
      case Every() -> true;
      case Only(SortedSet<String> mine) -> !Collections.disjoint(mine, codes);
    };
  }
}
