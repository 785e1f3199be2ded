package org.sekisho.server.yente;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.party.Countries;
import org.sekisho.screening.party.Gender;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.Question;
import org.sekisho.server.screen.ListsAtHand;
import tools.jackson.databind.JsonNode;

/**
 * An entity by example: whoever is asked about, by schema and properties. Several names are asked
 * one by one, and a party counts with its best.
 */
public record Example(String schema, Map<String, List<String>> properties) {

  private static final int MOST_NAMES = 10;
  private static final int LONGEST = 1000;
  private static final List<String> NAMES =
      List.of("name", "alias", "previousName", "weakAlias", "abbreviation");
  private static final List<String> COUNTRIES =
      List.of("nationality", "citizenship", "country", "jurisdiction", "flag");
  private static final List<String> NUMBERS =
      List.of(
          "passportNumber",
          "idNumber",
          "leiCode",
          "registrationNumber",
          "taxNumber",
          "innCode",
          "ogrnCode",
          "imoNumber",
          "mmsi",
          "swiftBic",
          "dunsCode",
          "uniqueEntityId");

  public Example {
    properties = Map.copyOf(properties);
  }

  /** Reads {@code schema} and {@code properties}; a single value may stand for a list of one. */
  public static Example of(JsonNode query) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    query
        .path("properties")
        .properties()
        .forEach(entry -> {
          List<String> values = new ArrayList<>();
          JsonNode given = entry.getValue();
          if (given.isArray()) {
            given.forEach(value -> add(values, value));
          } else {
            add(values, given);
          }
          properties.put(entry.getKey(), List.copyOf(values));
        });
    return new Example(query.path("schema").asString(""), properties);
  }

  private static void add(List<String> values, JsonNode value) {
    if (value.isValueNode() && !value.isNull()) {
      values.add(value.asString(""));
    }
  }

  /** The hits on every name, each party once, best first. */
  public List<Hit> hits(ListsAtHand lists, int threshold) {
    Map<String, Hit> best = new LinkedHashMap<>();
    for (Question question : questions()) {
      for (Hit hit : lists.screen(question, threshold)) {
        best.merge(
            ListsAtHand.id(hit.party()), hit, (one, two) -> one.score() >= two.score() ? one : two);
      }
    }
    Collection<Hit> hits = best.values();
    return hits.stream().sorted(Comparator.comparingInt((Hit hit) -> -hit.score())).toList();
  }

  private List<Question> questions() {
    Optional<LocalDate> born = first(List.of("birthDate")).flatMap(Example::day);
    String country = Countries.code(first(COUNTRIES).orElse(""));
    String number = Question.identifierKey(first(NUMBERS).orElse(""));
    Optional<Gender> gender = first(List.of("gender")).flatMap(Gender::of);
    Subject subject = Subject.ofSchema(schema);
    return NAMES.stream()
        .flatMap(property -> values(property).stream())
        .filter(name -> !name.isBlank() && name.length() <= LONGEST)
        .distinct()
        .limit(MOST_NAMES)
        .map(name -> new Question(name, subject, born, country, number, gender))
        .toList();
  }

  private Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> values(name).stream()).findFirst();
  }

  private List<String> values(String property) {
    return Optional.ofNullable(properties.get(property)).orElse(List.of());
  }

  /** A year or a month alone is no day and no evidence. */
  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException partial) {
      return Optional.empty();
    }
  }
}
