package org.sekisho.server.pages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sekisho.server.web.Asked;

/** The fields of a form that was sent. */
record Fields(Map<String, List<String>> sent) {

  static Fields of(Asked asked) {
    return new Fields(Forms.of(asked).fields());
  }

  Optional<String> first(String name) {
    return sent.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** The first value, not stripped: a password may end in a space. */
  String text(String name) {
    return sent.getOrDefault(name, List.of()).stream().findFirst().orElse("");
  }

  /** All values that mean something; others are passed over. */
  <T> Set<T> all(String name, Function<String, Optional<T>> known) {
    Set<T> all = new LinkedHashSet<>();
    sent.getOrDefault(name, List.of()).forEach(value -> known.apply(value).ifPresent(all::add));
    return all;
  }
}
