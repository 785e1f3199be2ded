package org.sekisho.pages.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.pages.frame.Appearance;

/**
 * What a browser asks.
 *
 * @param path without a trailing slash, decoded; the first page is empty
 * @param fields of the query and the form, each with its values in order
 * @param token proves that a form was made by this desk; forms send it back
 * @param today the day on which it is asked, where those who ask are
 */
public record Asked(
    String path,
    Map<String, List<String>> fields,
    Appearance appearance,
    String token,
    LocalDate today) {

  public Asked {
    fields = Map.copyOf(fields);
  }

  /** The first value of a field that is not blank. */
  public Optional<String> field(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The parts of the path. */
  public List<String> steps() {
    return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
  }
}
