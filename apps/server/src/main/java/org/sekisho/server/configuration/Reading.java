package org.sekisho.server.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.documents.YesNo;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Takes what was set by key; what is unfit becomes a problem at its place, once. */
final class Reading {

  private final Map<Key, Given> set;
  private final Problems problems;

  Reading(Map<Key, Given> set, Problems problems) {
    this.set = set;
    this.problems = problems;
    set.forEach(this::check);
  }

  private void check(Key key, Given given) {
    if (given.values().size() > 1 && !key.kind().isList()) {
      problem("configuration.value.several", key, Text.of("several values", "複数の値"));
    }
    given.values().stream()
        .filter(value -> !key.kind().accepts(value))
        .forEach(value ->
            problems.addAll(
                List.of(
                    unfit(
                        given.place(),
                        Text.same(key.path()),
                        key.isSecret() ? "***" : Brief.of(value),
                        key.kind()))));
  }

  static Problem unfit(Place place, Text key, String found, Kind kind) {
    return new Problem(
        "configuration.value.unfit",
        place,
        Text.of(
            "`" + found + "` is no value of `" + key.en() + "`",
            "`" + key.ja() + "`に`" + found + "`は指定できません"),
        Text.of("give " + kind.expected().en(), kind.expected().ja() + "を指定してください"));
  }

  void problem(String code, Key key, Text found, Text help) {
    problems.add(code, place(key), found, help);
  }

  private void problem(String code, Key key, Text found) {
    problem(code, key, found, Text.of("give one", "一つだけ指定してください"));
  }

  /** Where a key was set, or where it should be. */
  Place place(Key key) {
    return Optional.ofNullable(set.get(key))
        .map(Given::place)
        .orElse(Place.file("configuration").named(key.path()));
  }

  boolean isSet(Key key) {
    return set.containsKey(key);
  }

  List<String> texts(Key key) {
    return Optional.ofNullable(set.get(key)).map(Given::values).orElse(List.of());
  }

  Optional<String> text(Key key) {
    return texts(key).stream().findFirst().filter(key.kind()::accepts).or(key::usual);
  }

  int number(Key key) {
    return text(key).map(Integer::parseInt).orElse(0);
  }

  boolean truth(Key key) {
    return text(key).flatMap(YesNo::of).orElse(false);
  }

  Optional<Path> path(Key key) {
    return text(key).map(Path::of);
  }

  List<Path> paths(Key key) {
    return texts(key).stream().map(Path::of).toList();
  }

  /** The first line of a file that holds a secret. */
  Optional<String> secret(Key key) {
    return path(key)
        .flatMap(file -> {
          try {
            return Files.readString(file).lines().findFirst();
          } catch (IOException unreadable) {
            return Optional.empty();
          }
        });
  }
}
