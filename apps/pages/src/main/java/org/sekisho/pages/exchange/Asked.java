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
 * @param files that came with the form, by field
 * @param person who asks: an id, never a name
 * @param house the organisation of the one who asks: what its members share
 * @param token proves that a form was made by this desk; forms send it back
 * @param today the day on which it is asked, where those who ask are
 */
public record Asked(
    String path,
    Map<String, List<String>> fields,
    Map<String, Sent> files,
    Appearance appearance,
    String person,
    String house,
    String token,
    LocalDate today) {

  public Asked {
    fields = Map.copyOf(fields);
    files = Map.copyOf(files);
  }

  /** Without files, by nobody in particular. */
  public static Asked plain(
      String path,
      Map<String, List<String>> fields,
      Appearance appearance,
      String token,
      LocalDate today) {
    return new Asked(path, fields, Map.of(), appearance, "", "", token, today);
  }

  /** The first value of a field that is not blank. */
  public Optional<String> field(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** A field that holds a day; empty where it holds none. */
  public Optional<LocalDate> day(String name) {
    return field(name)
        .filter(text -> text.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"))
        .flatMap(Asked::real);
  }

  private static Optional<LocalDate> real(String text) {
    LocalDate first = LocalDate.parse(text.substring(0, 8) + "01");
    int day = Integer.parseInt(text.substring(8));
    return day <= first.lengthOfMonth() ? Optional.of(first.withDayOfMonth(day)) : Optional.empty();
  }

  /** A file that was chosen, with something in it. */
  public Optional<Sent> file(String name) {
    return Optional.ofNullable(files.get(name)).filter(sent -> sent.size() > 0);
  }

  /** The parts of the path. */
  public List<String> steps() {
    return path.isEmpty() ? List.of() : List.of(path.split("/", -1));
  }
}
