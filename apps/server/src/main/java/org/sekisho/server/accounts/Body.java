package org.sekisho.server.accounts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;

/** The fields of a body; what is wrong with them is gathered as they are read. */
final class Body {

  private final JsonNode node;
  private final List<Problem> problems = new ArrayList<>();

  private Body(JsonNode node) {
    this.node = node;
  }

  /** What a body says, or everything that is wrong with it. */
  static <T> Checked<T> read(Asked asked, Function<Body, T> reading) {
    return Json.read(asked.body())
        .then(node -> {
          Body body = new Body(node);
          T read = reading.apply(body);
          return body.problems.isEmpty()
              ? new Checked.Sound<>(read)
              : new Checked.Broken<>(body.problems);
        });
  }

  String text(String name) {
    return optional(name)
        .orElseGet(() -> {
          problems.add(Refusals.missing(name));
          return "";
        });
  }

  Optional<String> optional(String name) {
    return Optional.of(node.path(name).asString("")).filter(text -> !text.isBlank());
  }

  /** Both languages of a name. */
  Text both(String name) {
    JsonNode both = node.path(name);
    String en = both.path("en").asString("").strip();
    String ja = both.path("ja").asString("").strip();
    if (en.isEmpty() || ja.isEmpty()) {
      problems.add(Refusals.missing(name));
    }
    return Text.of(en, ja);
  }

  int number(String name, int usual) {
    JsonNode number = node.path(name);
    return number.isInt() ? number.asInt() : usual;
  }

  boolean isTrue(String name) {
    return node.path(name).asBoolean(false);
  }

  /** A word that must mean something. */
  <T> Optional<T> known(String name, Text expected, Function<String, Optional<T>> meaning) {
    String given = text(name);
    Optional<T> found = meaning.apply(given);
    if (found.isEmpty() && !given.isEmpty()) {
      problems.add(Refusals.parameter(name, given, expected));
    }
    return found;
  }

  /** Words that must all mean something. */
  <T> Set<T> all(String name, Text expected, Function<String, Optional<T>> meaning) {
    Set<T> all = new LinkedHashSet<>();
    for (String word : words(name)) {
      meaning
          .apply(word)
          .ifPresentOrElse(all::add, () -> problems.add(Refusals.parameter(name, word, expected)));
    }
    return all;
  }

  Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    node.path(name).forEach(each -> words.add(each.asString("")));
    return words;
  }

  /** The members of a list, each read as a body of its own. */
  <T> List<T> each(String name, Function<Body, Optional<T>> reading) {
    List<T> all = new ArrayList<>();
    node.path(name)
        .forEach(each -> {
          Body body = new Body(each);
          reading.apply(body).ifPresent(all::add);
          problems.addAll(body.problems);
        });
    return all;
  }
}
